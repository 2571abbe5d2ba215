package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.host.LogCapture;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.plugins.server.servlet.FilterDispatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RESTEasy as a servlet filter in front of pages, to which it passes on what it does not know. */
class ServletFilterTest {

    private final LogCapture log = new LogCapture();
    private final DeploymentManager manager = Servlets.newContainer()
            .addDeployment(Servlets.deployment()
                    .setClassLoader(ServletFilterTest.class.getClassLoader())
                    .setContextPath("/")
                    .setDeploymentName("filter")
                    .setEagerFilterInit(true)
                    .addFilter(Servlets.filter("rest", FilterDispatcher.class)
                            .addInitParam("jakarta.ws.rs.Application", Hiding.class.getName()))
                    .addFilterUrlMapping("rest", "/*", DispatcherType.REQUEST)
                    .addServlet(Servlets.servlet("pages", Pages.class).addMapping("/")));
    private Undertow server;

    @Path("salary")
    public static class Salary {
        @GET
        @RequiresRole(value = "payroll", hide = true)
        public String get() {
            return "much";
        }
    }

    public static class Hiding extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Salary.class, RequiresRoleFeature.class);
        }
    }

    public static class Pages extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("a page");
        }
    }

    @BeforeEach
    void start() throws Exception {
        manager.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(manager.start())
                .build();
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        log.close();
        server.stop();
        manager.stop();
        manager.undeploy();
    }

    private int status(String path) throws Exception {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        URI uri = URI.create("http://localhost:" + address.getPort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    @DisplayName("4: the start warns that a hidden path shows")
    void warning() {
        assertTrue(
                log.messages()
                        .contains("Something hides here, and RESTEasy runs as a servlet filter: an unknown path goes on"
                                + " to what is behind the filter, a hidden one is a 404. Run RESTEasy as a servlet, or"
                                + " do not hide."),
                () -> log.messages().toString());
    }

    @Test
    @DisplayName("4: a hidden path shows: an unknown one goes on to the pages")
    void shows() throws Exception {
        assertEquals(List.of(404, 200), List.of(status("/salary"), status("/unknown")));
    }
}
