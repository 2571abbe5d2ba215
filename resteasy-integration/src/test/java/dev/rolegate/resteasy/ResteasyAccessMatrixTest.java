package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.AccessMatrixSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the access matrix on RESTEasy")
class ResteasyAccessMatrixTest extends AccessMatrixSuite {

    @Override
    protected Server start(Application application) {
        return new ResteasyServer(application);
    }

    /** Its JSON providers bring a filter that runs the {@code GET} of the path. */
    @Override
    protected boolean runsMoreForPatch() {
        return true;
    }
}
