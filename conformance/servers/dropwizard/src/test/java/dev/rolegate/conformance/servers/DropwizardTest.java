package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ServerSuite;
import dev.rolegate.jersey.JerseyIntegration;
import io.dropwizard.util.JarLocation;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Dropwizard")
class DropwizardTest extends ServerSuite {

    @Override
    protected String server() {
        return "Dropwizard "
                + new JarLocation(io.dropwizard.core.Application.class)
                        .getVersion()
                        .orElseThrow();
    }

    @Override
    protected String runtime() {
        return "Jersey " + Version.getVersion();
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }

    /** Its Jetty writes a {@code Content-Length} of 0 to a HEAD whose length is beyond Jersey's buffer, so that it is not counted. */
    @Override
    protected String answeredByServer() {
        return "dropwizard.md";
    }

    @Override
    protected Server start(Application application) throws Exception {
        return Dropwizard.start(
                jersey -> jersey.replace(dropwizard -> new ServletContainer(config(application, dropwizard))));
    }

    /**
     * Dropwizard's own ResourceConfig has no Application, and its list of endpoints follows a locator that leads to its
     * own class without end: all else that it brings is taken over.
     */
    private static ResourceConfig config(Application application, ResourceConfig dropwizard) {
        ResourceConfig config = ResourceConfig.forApplication(application)
                // Otherwise Jetty's page stands in for what an application answers without an entity.
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        dropwizard.getClasses().forEach(config::register);
        dropwizard.getInstances().stream()
                .filter(instance -> !instance.getClass().getName().endsWith("$ComponentLoggingListener"))
                .forEach(config::register);
        return config;
    }
}
