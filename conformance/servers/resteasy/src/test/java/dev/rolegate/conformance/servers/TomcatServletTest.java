package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("RESTEasy on Tomcat as a servlet container")
class TomcatServletTest extends ServletSuite {

    @Override
    Server start(Application application, Map<String, HttpServlet> servlets) throws Exception {
        return Tomcats.start(servlets, context -> Resteasy.add(context, application));
    }

    /** RESTEasy sends no error for an exception of the application's. */
    @Override
    boolean leavesPagesToContainer() {
        return false;
    }
}
