package dev.rolegate.resteasy;

import dev.rolegate.conformance.host.HostSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** RESTEasy, where service discovery is switched off and nothing but core is registered. */
@DisplayName("RESTEasy as a host, core alone")
class ResteasyCoreAloneHostTest extends HostSuite {

    @Override
    public Server start(Application application) throws Exception {
        return new ResteasyServer(application);
    }

    @Override
    public boolean isLoadedElsewhere() {
        return true;
    }

    @Override
    public boolean refusesNullProperties() {
        return true;
    }
}
