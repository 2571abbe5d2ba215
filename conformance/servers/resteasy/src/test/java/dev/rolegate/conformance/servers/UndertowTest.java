package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import io.undertow.Version;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Undertow")
class UndertowTest extends Resteasy {

    @Override
    protected String server() {
        return "Undertow " + Version.getVersionString();
    }

    @Override
    protected Server start(Application application) throws Exception {
        int port = Server.freePort();
        UndertowJaxrsServer server =
                new UndertowJaxrsServer().setHostname("localhost").setPort(port);
        server.start();
        server.deploy(application, "/");
        return Server.on(port, server::stop);
    }
}
