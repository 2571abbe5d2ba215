package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.LoginSuite;
import dev.rolegate.conformance.Server;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Spring Security's users")
class SpringBootLoginTest extends LoginSuite {

    @Override
    protected Server start(Application application) {
        return SpringBoot.start(ResourceConfig.forApplication(application), "--" + SpringBoot.LOGIN);
    }
}
