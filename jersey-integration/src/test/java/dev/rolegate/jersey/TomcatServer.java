package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey's servlet on Tomcat, on a free port. */
final class TomcatServer implements Server {

    private final Tomcat tomcat = new Tomcat();

    TomcatServer(Application application) throws Exception {
        tomcat.setBaseDir(Files.createDirectories(Path.of("target", "tomcat")).toString());
        tomcat.setPort(0);
        // Otherwise Tomcat answers 400 by itself.
        tomcat.getConnector().setEncodedSolidusHandling("passthrough");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "rest", new ServletContainer(ResourceConfig.forApplication(application)))
                .setAsyncSupported(true);
        context.addServletMappingDecoded("/*", "rest");
        tomcat.start();
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
