package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ConformanceSuite;
import jakarta.ws.rs.core.Application;
import java.util.Set;
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

    /** Server-sent events need a module of their own. */
    @Override
    protected Set<String> neverCalled() {
        return Set.of("11: server-sent events, denied");
    }
}
