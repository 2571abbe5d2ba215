package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ServerSuite;
import dev.rolegate.jersey.JerseyIntegration;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.SpringBootVersion;

@DisplayName("Spring Boot")
class SpringBootTest extends ServerSuite {

    @Override
    protected String server() {
        return "Spring Boot " + SpringBootVersion.getVersion();
    }

    @Override
    protected String runtime() {
        return "Jersey " + Version.getVersion();
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }

    @Override
    protected Server start(Application application) {
        // Otherwise Spring Boot's page stands in for what an application answers without an entity.
        return SpringBoot.start(ResourceConfig.forApplication(application)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true));
    }
}
