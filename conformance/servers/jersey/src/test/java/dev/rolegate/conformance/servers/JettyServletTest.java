package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Jetty as a servlet container")
class JettyServletTest extends ServletSuite {

    @Override
    Server start(Map<String, HttpServlet> servlets) throws Exception {
        return Jetties.start(context -> {
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
