package dev.rolegate.jersey;

import dev.rolegate.conformance.host.InProcess;
import dev.rolegate.conformance.host.InProcessSuite;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jersey in process")
class JerseyInProcessTest extends InProcessSuite {

    @Override
    protected InProcess start(Application application) {
        ApplicationHandler handler = new ApplicationHandler(ResourceConfig.forApplication(application));
        return (path, identity, body) ->
                handler.apply(Requests.of(handler, path, identity), body).get().getStatus();
    }
}
