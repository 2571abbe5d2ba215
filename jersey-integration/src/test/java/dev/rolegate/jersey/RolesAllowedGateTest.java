package dev.rolegate.jersey;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Vocabulary;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.GateSuite;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.junit.jupiter.api.DisplayName;

/** Jersey's own role feature, in its own words. */
@DisplayName("Jersey's RolesAllowedDynamicFeature")
class RolesAllowedGateTest extends GateSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }

    @Override
    protected String runtime() {
        return JerseyServer.RUNTIME;
    }

    @Override
    protected Gate gate() {
        return Gate.of("RolesAllowedDynamicFeature", RolesAllowedDynamicFeature.class);
    }

    @Override
    protected List<Part> parts() {
        return Vocabulary.jakarta();
    }
}
