package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey's servlet on Tomcat, on a free port. */
final class TomcatServer implements Server {

    private final Tomcat tomcat = new Tomcat();

    TomcatServer(Application application) throws Exception {
        start(new ServletContainer(ResourceConfig.forApplication(application)), Map.of(), Map.of());
    }

    /** With parameters; what refuses the deployment comes out. */
    TomcatServer(
            Class<? extends Application> application, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        Map<String, String> all = new HashMap<>(initParams);
        all.put("jakarta.ws.rs.Application", application.getName());
        try {
            start(new ServletContainer(), all, contextParams).load();
        } catch (ServletException refused) {
            close();
            throw refused;
        }
    }

    private Wrapper start(ServletContainer rest, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        tomcat.setBaseDir(Files.createDirectories(Path.of("target", "tomcat")).toString());
        tomcat.setPort(0);
        // Otherwise Tomcat answers 400 by itself.
        tomcat.getConnector().setEncodedSolidusHandling("passthrough");
        Context context = tomcat.addContext("", null);
        Wrapper servlet = Tomcat.addServlet(context, "rest", rest);
        servlet.setAsyncSupported(true);
        initParams.forEach(servlet::addInitParameter);
        contextParams.forEach(context::addParameter);
        context.addServletMappingDecoded("/*", "rest");
        tomcat.start();
        return servlet;
    }

    @Override
    public URI base() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IOException(e);
        }
    }
}
