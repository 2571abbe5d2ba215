package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("CXF's own Jetty")
class CxfOnJettyTest extends Cxf {

    @Override
    protected String server() {
        return "Jetty " + org.eclipse.jetty.server.Server.getVersion();
    }

    @Override
    protected Server start(Application application) throws Exception {
        return new CxfServer(application);
    }
}
