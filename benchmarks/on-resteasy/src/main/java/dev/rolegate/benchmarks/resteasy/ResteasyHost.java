package dev.rolegate.benchmarks.resteasy;

import dev.rolegate.benchmarks.Host;
import dev.rolegate.benchmarks.Sink;
import dev.rolegate.resteasy.ResteasyIntegration;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy, in process and on Undertow. */
public final class ResteasyHost implements Host {

    private static final URI BASE = URI.create("http://localhost/");

    /** For the service loader. */
    public ResteasyHost() {}

    @Override
    public Class<?> integration() {
        return ResteasyIntegration.class;
    }

    @Override
    public Class<?> roleFeature() {
        return RoleBasedSecurityFeature.class;
    }

    @Override
    public String roleFeatureDenial() {
        return "Access forbidden: role not allowed";
    }

    @Override
    public InProcess start(Application application, String path) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        deployment.start();
        Dispatcher dispatcher = deployment.getDispatcher();
        URI uri = BASE.resolve(path);
        return body -> status(dispatcher, uri, body);
    }

    private static int status(Dispatcher dispatcher, URI uri, Sink body) {
        MockHttpResponse response = new MockHttpResponse();
        response.setOutputStream(body);
        dispatcher.invoke(request(uri), response);
        return response.getStatus();
    }

    private static MockHttpRequest request(URI uri) {
        return MockHttpRequest.create("GET", uri, BASE);
    }

    @Override
    public ContainerRequestContext request(SecurityContext caller) {
        ContainerRequestContext request =
                new PreMatchContainerRequestContext(request(BASE), new ContainerRequestFilter[0], null);
        request.setSecurityContext(caller);
        return request;
    }

    @Override
    public Server serve(Application application) {
        int port = freePort();
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        server.setPort(port);
        server.setHostname("localhost");
        server.start();
        server.deploy(application, "/");
        return new Server() {
            @Override
            public URI base() {
                return URI.create("http://localhost:" + port + "/");
            }

            @Override
            public void close() {
                server.stop();
            }
        };
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
