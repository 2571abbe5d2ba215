package com.example.users;

import dev.rolegate.testing.AccessMatrixVerifier;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.Test;

class AccessMatrixTest extends JerseyTest {

    private final AccessMatrixVerifier verifier = AccessMatrixVerifier.of(new UsersApplication());

    @Override
    protected Application configure() {
        return ResourceConfig.forApplication(new UsersApplication()).register(IdentityFeature.class);
    }

    @Test
    void isTheOneThatWasAccepted() {
        verifier.assertMatches(Path.of("src/test/access-matrix.md"));
    }

    @Test
    void isWhatCallersGet() {
        verifier.parameter("id", "123").assertEnforcedAt(target().getUri());
    }
}
