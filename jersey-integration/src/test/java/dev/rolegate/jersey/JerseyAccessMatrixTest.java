package dev.rolegate.jersey;

import dev.rolegate.conformance.AccessMatrixSuite;
import dev.rolegate.conformance.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the access matrix on Jersey")
class JerseyAccessMatrixTest extends AccessMatrixSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }
}
