package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.core.Application;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jetty as a servlet container")
class JettyServletTest extends ServletSuite {

    @Override
    Server start(Application application, Map<String, HttpServlet> servlets) throws Exception {
        return Jetties.start(context -> {
            FilterHolder filter = new FilterHolder(new Compressing());
            filter.setAsyncSupported(true);
            context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
            Jetties.add(context, new ServletContainer(ResourceConfig.forApplication(application)), "/*");
            servlets.forEach((mapping, servlet) -> Jetties.add(context, servlet, mapping));
            ErrorPageErrorHandler pages = new ErrorPageErrorHandler();
            for (int status : PAGED) {
                pages.addErrorPage(status, "/page");
            }
            pages.addErrorPage(TEAPOT, "/guarded");
            context.setErrorHandler(pages);
        });
    }
}
