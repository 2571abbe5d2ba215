package dev.rolegate.jersey;

import dev.rolegate.conformance.ConformanceSuite;
import dev.rolegate.conformance.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** Jersey, where service discovery is switched off and nothing but core is registered. */
@DisplayName("Jersey, core alone")
class JerseyCoreAloneConformanceTest extends ConformanceSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }

    @Override
    protected String runtime() {
        return JerseyServer.RUNTIME;
    }
}
