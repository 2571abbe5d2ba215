package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Grizzly")
class GrizzlyTest extends Jersey {

    @Override
    protected String server() {
        return "Grizzly " + Grizzly.getDotedVersion();
    }

    @Override
    protected Server start(Application application) {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
        return Server.on(server.getListener("grizzly").getPort(), server::shutdownNow);
    }
}
