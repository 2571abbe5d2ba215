package dev.rolegate.resteasy;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Vocabulary;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.GateSuite;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature;
import org.junit.jupiter.api.DisplayName;

/** RESTEasy's own role feature, in its own words. */
@DisplayName("RESTEasy's RoleBasedSecurityFeature")
class RoleBasedSecurityGateTest extends GateSuite {

    @Override
    protected Server start(Application application) {
        return new ResteasyServer(application);
    }

    @Override
    protected String runtime() {
        return ResteasyServer.RUNTIME;
    }

    @Override
    protected Gate gate() {
        return Gate.of("RoleBasedSecurityFeature", RoleBasedSecurityFeature.class);
    }

    @Override
    protected List<Part> parts() {
        return Vocabulary.jakarta();
    }
}
