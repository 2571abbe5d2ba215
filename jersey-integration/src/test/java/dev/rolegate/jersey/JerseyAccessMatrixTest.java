package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.AccessMatrixSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the access matrix on Jersey")
class JerseyAccessMatrixTest extends AccessMatrixSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }
}
