package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ConformanceSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** Jersey, which finds the integration by itself. */
@DisplayName("Jersey")
class JerseyConformanceTest extends ConformanceSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }

    @Override
    protected String runtime() {
        return JerseyServer.RUNTIME;
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }
}
