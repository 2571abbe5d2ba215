package dev.rolegate.jersey;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.host.InProcess;
import dev.rolegate.conformance.host.InProcessSuite;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jersey in process")
class JerseyInProcessTest extends InProcessSuite {

    private static final URI BASE = URI.create("http://localhost/");

    @Override
    protected InProcess start(Application application) {
        ApplicationHandler handler = new ApplicationHandler(ResourceConfig.forApplication(application));
        return (path, identity, body) -> {
            ContainerRequest request = new ContainerRequest(
                    BASE, BASE.resolve(path), "GET", null, new MapPropertiesDelegate(), handler.getConfiguration());
            request.header(Identity.HEADER, identity.name());
            return handler.apply(request, body).get().getStatus();
        };
    }
}
