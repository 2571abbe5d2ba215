package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import jakarta.ws.rs.core.Application;
import java.net.ServerSocket;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.junit.jupiter.api.DisplayName;

@DisplayName("CXF's own Jetty")
class CxfOnJettyTest extends Cxf {

    @Override
    protected String server() {
        return "Jetty " + org.eclipse.jetty.server.Server.getVersion();
    }

    @Override
    protected Server start(Application application) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Bus bus = bus();
        JAXRSServerFactoryBean factory = ResourceUtils.createApplication(application, true, false, false, bus);
        factory.setBus(bus);
        factory.setAddress("http://localhost:" + port + "/");
        factory.create();
        return Server.on(port, () -> bus.shutdown(true));
    }
}
