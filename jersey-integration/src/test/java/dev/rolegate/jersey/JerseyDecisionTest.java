package dev.rolegate.jersey;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.host.DecisionSuite;
import dev.rolegate.conformance.host.InProcess;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jersey in process")
class JerseyDecisionTest extends DecisionSuite {

    private static final URI BASE = URI.create("http://localhost/");

    @Override
    protected InProcess start(Application application) {
        ApplicationHandler handler = new ApplicationHandler(ResourceConfig.forApplication(application));
        return (path, identity) -> {
            ContainerRequest request = new ContainerRequest(
                    BASE, BASE.resolve(path), "GET", null, new MapPropertiesDelegate(), handler.getConfiguration());
            request.header(Identity.HEADER, identity.name());
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int status = handler.apply(request, body).get().getStatus();
            return status + " " + body.toString(StandardCharsets.UTF_8);
        };
    }
}
