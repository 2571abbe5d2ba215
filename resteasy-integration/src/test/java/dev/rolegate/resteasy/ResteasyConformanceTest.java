package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ConformanceSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** RESTEasy, which finds the integration by itself. */
@DisplayName("RESTEasy")
class ResteasyConformanceTest extends ConformanceSuite {

    @Override
    protected Server start(Application application) {
        return new ResteasyServer(application);
    }

    @Override
    protected String runtime() {
        return ResteasyServer.RUNTIME;
    }

    @Override
    protected String integration() {
        return ResteasyIntegration.class.getName();
    }
}
