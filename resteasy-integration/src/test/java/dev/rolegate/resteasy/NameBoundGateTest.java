package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.NameBoundSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("a name-bound filter on RESTEasy")
class NameBoundGateTest extends NameBoundSuite {

    @Override
    protected Server start(Application application) {
        return new ResteasyServer(application);
    }

    @Override
    protected String runtime() {
        return ResteasyServer.RUNTIME;
    }
}
