package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.apache.catalina.util.ServerInfo;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.junit.jupiter.api.DisplayName;

@DisplayName("CXF's servlet on Tomcat")
class CxfOnTomcatTest extends Cxf {

    @Override
    protected String server() {
        return "Tomcat " + ServerInfo.getServerNumber().replaceFirst("\\.0$", "");
    }

    @Override
    protected Server start(Application application) throws Exception {
        CXFNonSpringJaxrsServlet servlet = new CXFNonSpringJaxrsServlet(application);
        Bus bus = CxfServer.bus();
        servlet.setBus(bus);
        Server tomcat = Tomcats.start(context -> Tomcats.add(context, "rest", servlet, "/*"));
        return Server.on(tomcat.base().getPort(), () -> {
            tomcat.close();
            bus.shutdown(true);
        });
    }
}
