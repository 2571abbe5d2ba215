package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.testing.Identity;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/access-matrix.md says of its samples. */
class AccessResourceTest extends JerseyTest {

    @Override
    protected Application configure() {
        return new ResourceConfig(
                UsersResource.class, AccessResource.class, RequiresRoleFeature.class, IdentityFeature.class);
    }

    @Test
    @DisplayName("an auditor sees the whole matrix")
    void auditor() {
        assertEquals(
                rows(AccessMatrix.of(UsersResource.class, AccessResource.class).toHtml()),
                rows(target("access")
                        .register(Identity.of("ann", "auditor"))
                        .request()
                        .get(String.class)));
    }

    private static String rows(String page) {
        return page.substring(page.indexOf("<form"));
    }

    @Test
    @DisplayName("nobody else sees anything")
    void user() {
        assertEquals(
                403,
                target("access")
                        .register(Identity.of("bob", "user"))
                        .request()
                        .get()
                        .getStatus());
    }

    @Test
    @DisplayName("a rule of the team's own is a line over the endpoints")
    void ownRule() {
        AccessMatrix matrix = AccessMatrix.of(new UsersApplication());
        assertTrue(matrix.endpoints().stream()
                .filter(endpoint -> endpoint.verb().equals("DELETE"))
                .noneMatch(endpoint -> endpoint.grants(Set.of("user"))));
    }
}
