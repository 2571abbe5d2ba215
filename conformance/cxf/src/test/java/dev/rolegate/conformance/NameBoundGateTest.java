package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.NameBoundSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("a name-bound filter on CXF")
class NameBoundGateTest extends NameBoundSuite {

    @Override
    protected Server start(Application application) throws Exception {
        return new CxfServer(application);
    }

    @Override
    protected String runtime() {
        return CxfServer.RUNTIME;
    }
}
