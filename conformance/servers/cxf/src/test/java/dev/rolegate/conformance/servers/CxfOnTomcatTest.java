package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import jakarta.ws.rs.core.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
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
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectories(Path.of("target", "tomcat")).toString());
        tomcat.setPort(0);
        // Otherwise Tomcat answers 400 to %2F by itself.
        tomcat.getConnector().setEncodedSolidusHandling("passthrough");
        Context context = tomcat.addContext("", null);
        Bus bus = bus();
        CXFNonSpringJaxrsServlet servlet = new CXFNonSpringJaxrsServlet(application);
        servlet.setBus(bus);
        Tomcat.addServlet(context, "rest", servlet).setAsyncSupported(true);
        context.addServletMappingDecoded("/*", "rest");
        tomcat.start();
        return Server.on(tomcat.getConnector().getLocalPort(), () -> {
            tomcat.stop();
            tomcat.destroy();
            bus.shutdown(true);
        });
    }
}
