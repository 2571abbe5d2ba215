package dev.rolegate.jersey;

import dev.rolegate.conformance.host.HostSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** Jersey, which finds the integration by itself. */
@DisplayName("Jersey as a host")
class JerseyHostTest extends HostSuite {

    @Override
    public Server start(Application application) throws Exception {
        return new JerseyServer(application);
    }

    @Override
    public String integration() {
        return JerseyIntegration.class.getName();
    }
}
