package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly, on a free port. */
final class JerseyServer implements Server {

    static final String RUNTIME = "Jersey " + Version.getVersion();

    private final HttpServer server;

    JerseyServer(Application application) {
        server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
    }

    @Override
    public URI base() {
        int port = server.getListeners().iterator().next().getPort();
        return URI.create("http://localhost:" + port + "/");
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
