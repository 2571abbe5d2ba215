package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import jakarta.servlet.Servlet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/** Tomcat with one context, on a free port. */
final class Tomcats {

    private Tomcats() {}

    static Server start(Consumer<Context> content) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectories(Path.of("target", "tomcat")).toString());
        tomcat.setPort(0);
        // Otherwise Tomcat answers 400 to %2F by itself.
        tomcat.getConnector().setEncodedSolidusHandling("passthrough");
        content.accept(tomcat.addContext("", null));
        tomcat.start();
        return Server.on(tomcat.getConnector().getLocalPort(), () -> {
            tomcat.stop();
            tomcat.destroy();
        });
    }

    static void add(Context context, String name, Servlet servlet, String... mappings) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setAsyncSupported(true);
        List.of(mappings).forEach(mapping -> context.addServletMappingDecoded(mapping, name));
    }
}
