package dev.rolegate.resteasy;

import dev.rolegate.conformance.host.HostSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** RESTEasy, which finds the integration by itself. */
@DisplayName("RESTEasy as a host")
class ResteasyHostTest extends HostSuite {

    @Override
    public Server start(Application application) throws Exception {
        return new ResteasyServer(application);
    }

    @Override
    public String integration() {
        return ResteasyIntegration.class.getName();
    }

    @Override
    public boolean refusesNullProperties() {
        return true;
    }
}
