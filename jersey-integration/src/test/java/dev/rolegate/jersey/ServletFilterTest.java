package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jersey as a servlet filter in front of pages, to which it passes on what it does not know. */
class ServletFilterTest {

    @Path("salary")
    public static class Salary {
        @GET
        @RequiresRole(value = "payroll", hide = true)
        public String get() {
            return "much";
        }
    }

    private static final class Pages extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("a page");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/salary", "/unknown"})
    @DisplayName("4: a hidden path goes on to the pages as an unknown one does, and they keep their cache headers")
    void pages(String path) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectories(java.nio.file.Path.of("target", "tomcat"))
                .toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", null);
        FilterDef filter = new FilterDef();
        filter.setFilterName("rest");
        filter.setFilter(new ServletContainer(new ResourceConfig(Salary.class, RequiresRoleFeature.class)
                .property(ServletProperties.FILTER_FORWARD_ON_404, true)));
        context.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName("rest");
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
        Tomcat.addServlet(context, "pages", new Pages());
        context.addServletMappingDecoded("/", "pages");
        tomcat.start();
        try {
            URI uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
            HttpResponse<String> reply =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            assertEquals(
                    "200 a page none",
                    reply.statusCode() + " " + reply.body() + " "
                            + reply.headers().firstValue("Cache-Control").orElse("none"));
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
