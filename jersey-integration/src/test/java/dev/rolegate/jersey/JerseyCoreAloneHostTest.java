package dev.rolegate.jersey;

import dev.rolegate.conformance.host.HostSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** Jersey, where service discovery is switched off and nothing but core is registered. */
@DisplayName("Jersey as a host, core alone")
class JerseyCoreAloneHostTest extends HostSuite {

    @Override
    public Server start(Application application) throws Exception {
        return new JerseyServer(application);
    }

    @Override
    public boolean isLoadedElsewhere() {
        return true;
    }
}
