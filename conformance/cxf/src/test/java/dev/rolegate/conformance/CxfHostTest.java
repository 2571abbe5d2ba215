package dev.rolegate.conformance;

import dev.rolegate.conformance.host.HostSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** Apache CXF, which never reads a service file: core alone. */
@DisplayName("CXF as a host, core alone")
class CxfHostTest extends HostSuite {

    @Override
    public Server start(Application application) throws Exception {
        return new CxfServer(application);
    }

    @Override
    public boolean refusesNullProperties() {
        return true;
    }

    /** Each Feature has its own. */
    @Override
    public boolean sharesConfiguration() {
        return false;
    }

    @Override
    public boolean tellsClasses() {
        return true;
    }

    @Override
    public boolean choosesWithMatch() {
        return false;
    }
}
