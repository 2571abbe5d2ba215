package dev.rolegate.benchmarks.jersey;

import dev.rolegate.benchmarks.Host;
import dev.rolegate.benchmarks.SignedIn;
import dev.rolegate.benchmarks.Sink;
import dev.rolegate.jersey.JerseyIntegration;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Jersey, in process and on Grizzly. */
public final class JerseyHost implements Host {

    private static final URI BASE = URI.create("http://localhost/");
    private static final SecurityContext NOBODY = SignedIn.as();

    /** For the service loader. */
    public JerseyHost() {}

    @Override
    public Class<?> integration() {
        return JerseyIntegration.class;
    }

    @Override
    public Class<?> roleFeature() {
        return RolesAllowedDynamicFeature.class;
    }

    @Override
    public String roleFeatureDenial() {
        return "";
    }

    @Override
    public InProcess start(Application application, String path) {
        ApplicationHandler handler = new ApplicationHandler(application);
        URI uri = BASE.resolve(path);
        return body -> status(handler, uri, body);
    }

    private static int status(ApplicationHandler handler, URI uri, Sink body) {
        ContainerRequest request = request(uri, NOBODY, handler);
        Writer writer = new Writer(body);
        request.setWriter(writer);
        handler.handle(request);
        return writer.status;
    }

    private static ContainerRequest request(URI uri, SecurityContext caller, ApplicationHandler handler) {
        return new ContainerRequest(BASE, uri, "GET", caller, new MapPropertiesDelegate(), handler.getConfiguration());
    }

    @Override
    public ContainerRequestContext request(SecurityContext caller) {
        return request(BASE, caller, new ApplicationHandler());
    }

    @Override
    public Server serve(Application application) {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
        return new Server() {
            @Override
            public URI base() {
                int port = server.getListeners().iterator().next().getPort();
                return URI.create("http://localhost:" + port + "/");
            }

            @Override
            public void close() {
                server.shutdownNow();
            }
        };
    }

    /** A container without a buffer of its own: what it would add to each row is not what is measured. */
    private static final class Writer implements ContainerResponseWriter {

        private final OutputStream body;
        private int status;

        Writer(OutputStream body) {
            this.body = body;
        }

        @Override
        public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse response) {
            status = response.getStatus();
            return body;
        }

        @Override
        public boolean suspend(long timeOut, TimeUnit unit, TimeoutHandler handler) {
            return false;
        }

        @Override
        public void setSuspendTimeout(long timeOut, TimeUnit unit) {}

        @Override
        public void commit() {}

        @Override
        public void failure(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public boolean enableResponseBuffering() {
            return false;
        }
    }
}
