package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

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

    /** With the filter and the pages that {@link ServletSuite} asks for. */
    static Server start(Map<String, HttpServlet> servlets, Consumer<Context> rest) throws Exception {
        return start(context -> {
            compress(context);
            rest.accept(context);
            servlets.forEach((mapping, servlet) -> add(context, mapping, servlet, mapping));
            for (int status : ServletSuite.PAGED) {
                page(context, status, "/page");
            }
            page(context, ServletSuite.TEAPOT, "/guarded");
        });
    }

    private static void compress(Context context) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("compressing");
        filter.setFilter(new Compressing());
        filter.setAsyncSupported("true");
        context.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName("compressing");
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
    }

    private static void page(Context context, int status, String location) {
        ErrorPage page = new ErrorPage();
        page.setErrorCode(status);
        page.setLocation(location);
        context.addErrorPage(page);
    }

    static void add(Context context, String name, Servlet servlet, String... mappings) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setAsyncSupported(true);
        List.of(mappings).forEach(mapping -> context.addServletMappingDecoded(mapping, name));
    }
}
