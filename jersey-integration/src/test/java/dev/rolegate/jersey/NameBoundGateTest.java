package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.NameBoundSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("a name-bound filter on Jersey")
class NameBoundGateTest extends NameBoundSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }

    @Override
    protected String runtime() {
        return JerseyServer.RUNTIME;
    }
}
