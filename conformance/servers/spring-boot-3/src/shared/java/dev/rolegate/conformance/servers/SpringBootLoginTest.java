package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.LoginSuite;
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
