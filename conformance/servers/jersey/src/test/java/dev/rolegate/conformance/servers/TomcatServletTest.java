package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jersey on Tomcat as a servlet container")
class TomcatServletTest extends ServletSuite {

    @Override
    Server start(Application application, Map<String, HttpServlet> servlets) throws Exception {
        return Tomcats.start(
                servlets,
                context -> Tomcats.add(
                        context, "rest", new ServletContainer(ResourceConfig.forApplication(application)), "/*"));
    }
}
