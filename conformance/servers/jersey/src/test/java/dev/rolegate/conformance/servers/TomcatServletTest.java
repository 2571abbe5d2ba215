package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Tomcat as a servlet container")
class TomcatServletTest extends ServletSuite {

    @Override
    Server start(Map<String, HttpServlet> servlets) throws Exception {
        return Tomcats.start(context -> {
            servlets.forEach((mapping, servlet) -> Tomcats.add(context, mapping, servlet, mapping));
            for (int status : PAGED) {
                page(context, status, "/page");
            }
            page(context, TEAPOT, "/guarded");
        });
    }

    private static void page(Context context, int status, String location) {
        ErrorPage page = new ErrorPage();
        page.setErrorCode(status);
        page.setLocation(location);
        context.addErrorPage(page);
    }
}
