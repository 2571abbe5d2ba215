package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jetty")
class JettyTest extends Jersey {

    @Override
    protected String server() {
        return "Jetty " + org.eclipse.jetty.server.Server.getVersion();
    }

    /** Jetty writes a {@code Content-Length} of 0 to a HEAD whose length is beyond Jersey's buffer, so that it is not counted. */
    @Override
    protected String answeredByServer() {
        return "jetty.md";
    }

    @Override
    protected Server start(Application application) throws Exception {
        // Otherwise the container's page stands in for what an application answers without an entity.
        ResourceConfig config = ResourceConfig.forApplication(application)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return Jetties.start(context -> Jetties.add(context, new ServletContainer(config), "/*"));
    }
}
