package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.http.Server;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.junit.jupiter.api.DisplayName;

@DisplayName("CXF on Tomcat as a servlet container")
class TomcatServletTest extends ServletSuite {

    @Override
    Server start(Application application, Map<String, HttpServlet> servlets) throws Exception {
        return Tomcats.start(servlets, context -> {
            CXFNonSpringJaxrsServlet servlet = new CXFNonSpringJaxrsServlet(application);
            servlet.setBus(CxfServer.bus());
            Tomcats.add(context, "rest", servlet, "/*");
        });
    }

    /** CXF sets a status, and never sends an error. */
    @Override
    boolean leavesPagesToContainer() {
        return false;
    }
}
