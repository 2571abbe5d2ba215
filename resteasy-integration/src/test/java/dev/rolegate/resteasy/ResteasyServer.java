package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy on Undertow, on a free port. */
final class ResteasyServer implements Server {

    static final String RUNTIME =
            "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();

    private final int port = freePort();
    private final UndertowJaxrsServer server = new UndertowJaxrsServer();

    ResteasyServer(Application application) {
        server.setPort(port);
        server.setHostname("localhost");
        server.start();
        try {
            server.deploy(application, "/");
        } catch (RuntimeException e) {
            // Undertow's threads outlive a refused deployment.
            server.stop();
            throw e;
        }
    }

    @Override
    public URI base() {
        return URI.create("http://localhost:" + port + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
