package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.host.ServletOptionsSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.junit.jupiter.api.DisplayName;

@DisplayName("options in a servlet container, CXF")
class ServletOptionsTest extends ServletOptionsSuite {

    @Override
    protected Server start(
            Class<? extends Application> application, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        return Tomcats.start(context -> {
            CXFNonSpringJaxrsServlet rest = new CXFNonSpringJaxrsServlet();
            rest.setBus(CxfServer.bus());
            Wrapper servlet = Tomcat.addServlet(context, "rest", rest);
            servlet.setAsyncSupported(true);
            servlet.addInitParameter("jakarta.ws.rs.Application", application.getName());
            initParams.forEach(servlet::addInitParameter);
            contextParams.forEach(context::addParameter);
            context.addServletMappingDecoded("/*", "rest");
        });
    }

    @Override
    protected boolean tellsAtDeployment() {
        return false;
    }
}
