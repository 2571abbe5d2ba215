package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.kit.TestKitSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the test kit on Jersey")
class JerseyTestKitTest extends TestKitSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }
}
