package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("11: what enters RESTEasy again is decided afresh")
class ReentryTest {

    private static final UndertowJaxrsServer SERVER = new UndertowJaxrsServer();
    private static URI base;

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "secret";
        }
    }

    /** Two ways to one class; what was taken before the forward must not stand in for what is taken after it. */
    @Path("sub")
    public static class Locators {
        @Path("open")
        public Sub open() {
            return new Sub();
        }

        @Path("closed")
        @RequiresRole("admin")
        public Sub closed() {
            return new Sub();
        }
    }

    public static class Sub {
        @GET
        public String get() {
            return "secret";
        }

        @GET
        @Path("forward")
        public void forward() throws ServletException, IOException {
            forward("/sub/closed");
        }

        @GET
        @Path("again")
        public void again() throws ServletException, IOException {
            forward("/sub/open");
        }

        private static void forward(String path) throws ServletException, IOException {
            // What is injected is a proxy, which Undertow does not forward.
            HttpServletRequest request = ResteasyContext.getContextData(HttpServletRequest.class);
            HttpServletResponse response = ResteasyContext.getContextData(HttpServletResponse.class);
            request.getRequestDispatcher(path).forward(request, response);
        }
    }

    public static class Again extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            if (request.getServletPath().equals("/forward")) {
                request.getRequestDispatcher("/guarded").forward(request, response);
            } else {
                request.startAsync().dispatch("/guarded");
            }
        }
    }

    public static class Guarding extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Guarded.class, Locators.class, IdentityFilter.class, RequiresRoleFeature.class);
        }
    }

    public static class CoreAlone extends Guarding {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", false);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            base = URI.create("http://localhost:" + socket.getLocalPort() + "/");
        }
        SERVER.setHostname("localhost").setPort(base.getPort());
        SERVER.start();
        deploy(new Guarding(), "/");
        deploy(new CoreAlone(), "/alone");
    }

    private static void deploy(Application application, String path) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        DeploymentInfo web = SERVER.undertowDeployment(deployment, "/");
        web.setClassLoader(ReentryTest.class.getClassLoader())
                .setContextPath(path)
                .setDeploymentName(path)
                .addServlet(Servlets.servlet("again", Again.class)
                        .setAsyncSupported(true)
                        .addMappings("/forward", "/async"));
        web.getServlets().values().forEach(servlet -> servlet.setAsyncSupported(true));
        SERVER.deploy(web);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static Reply get(String path, Identity identity) throws IOException {
        try (Client client = new Client(base)) {
            return client.exchange("GET", path, List.of(Identity.HEADER + ": " + identity), null);
        }
    }

    private static List<String> guarded() {
        return List.of(
                "/guarded",
                "/forward",
                "/async",
                "/sub/closed",
                "/sub/open/forward",
                "/alone/sub/closed",
                "/alone/sub/open/forward");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    @DisplayName("a caller without the role is denied")
    void denied(String path) throws Exception {
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}",
                get(path, Identity.USER).body());
    }

    @ParameterizedTest
    @MethodSource("guarded")
    @DisplayName("a caller with the role is not")
    void granted(String path) throws Exception {
        assertEquals("secret", get(path, Identity.ADMIN).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sub/open/again", "/alone/sub/open/again", "/alone/sub/open"})
    @DisplayName("a caller without the role is not either where none of the locators that were taken asks for one")
    void grantedByTheOpenLocator(String path) throws Exception {
        assertEquals("secret", get(path, Identity.USER).body());
    }
}
