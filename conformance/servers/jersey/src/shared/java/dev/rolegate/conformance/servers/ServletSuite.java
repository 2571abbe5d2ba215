package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a servlet container can do to a request on its way in, and to a denial on its way out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServletSuite {

    static final int[] PAGED = {401, 403, 404, 500, 503};
    static final int TEAPOT = 418;

    private static final String PAGE = "the container's page";
    private static final String NEEDS_ADMIN =
            "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}";

    private Server server = Server.on(0, () -> {});

    /**
     * Starts a server with an application, {@link Compressing} in front of it, and these servlets, by their mappings. Every
     * {@link #PAGED} status without an entity has the page {@code /page}, and {@link #TEAPOT} has {@code /guarded}.
     */
    abstract Server start(Application application, Map<String, HttpServlet> servlets) throws Exception;

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "secret";
        }
    }

    @Path("hidden")
    public static class Hidden {
        @GET
        @RequiresRole(value = "admin", hide = true)
        public String get() {
            return "secret";
        }
    }

    @Path("unavailable")
    public static class Unavailable {
        @GET
        public String get() {
            throw new ServiceUnavailableException();
        }
    }

    private static final class Guarding extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(
                    Guarded.class, Hidden.class, Unavailable.class, IdentityFilter.class, RequiresRoleFeature.class);
        }
    }

    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(PAGE);
        }
    }

    /** Leads to the guarded resource, in every way that there is. */
    private static final class Ways extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            switch (DispatcherType.valueOf(request.getServletPath().substring("/to-".length()))) {
                case FORWARD -> request.getRequestDispatcher("/guarded").forward(request, response);
                case INCLUDE -> request.getRequestDispatcher("/guarded").include(request, response);
                case ASYNC -> request.startAsync().dispatch("/guarded");
                default -> response.sendError(TEAPOT);
            }
        }
    }

    @BeforeAll
    void start() throws Exception {
        server = start(
                new Guarding(),
                Map.of(
                        "/page", new Page(),
                        "/to-FORWARD", new Ways(),
                        "/to-INCLUDE", new Ways(),
                        "/to-ASYNC", new Ways(),
                        "/to-ERROR", new Ways()));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private Reply get(String path, Identity identity) throws IOException {
        try (Client client = new Client(server.base())) {
            return client.exchange("GET", path, List.of(Identity.HEADER + ": " + identity, "Accept: */*"), null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guarded", "/to-FORWARD", "/to-ASYNC", "/to-ERROR"})
    @DisplayName("11: a caller without the role is denied, whichever way the request comes")
    void denied(String path) throws IOException {
        assertEquals(NEEDS_ADMIN, get(path, Identity.USER).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guarded", "/to-FORWARD", "/to-ASYNC", "/to-ERROR"})
    @DisplayName("11: a caller with the role is not")
    void granted(String path) throws IOException {
        assertEquals("secret", get(path, Identity.ADMIN).body());
    }

    @Test
    @DisplayName("4: a denial that a filter compresses is whole, and so is the next answer on its connection")
    void compressed() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.base().resolve("guarded")).timeout(Duration.ofSeconds(20));
        HttpResponse<byte[]> denied = client.send(
                request.copy()
                        .header("Accept-Encoding", "gzip")
                        .header(Identity.HEADER, Identity.USER.toString())
                        .build(),
                BodyHandlers.ofByteArray());
        HttpResponse<String> next = client.send(
                request.copy()
                        .header(Identity.HEADER, Identity.ADMIN.toString())
                        .build(),
                BodyHandlers.ofString());
        String connection = denied.headers().firstValue(Compressing.CONNECTION).orElse("");
        assertEquals(
                List.of("403 [gzip] " + NEEDS_ADMIN, "200 secret " + connection),
                List.of(
                        denied.statusCode() + " " + denied.headers().allValues("Content-Encoding") + " "
                                + new String(
                                        new GZIPInputStream(new ByteArrayInputStream(denied.body())).readAllBytes(),
                                        StandardCharsets.UTF_8),
                        next.statusCode() + " " + next.body() + " "
                                + next.headers()
                                        .firstValue(Compressing.CONNECTION)
                                        .orElse("none")));
    }

    @ParameterizedTest
    @EnumSource(Identity.class)
    @DisplayName("11: an include is taken for the request that includes, whose path leads nowhere")
    void included(Identity identity) throws IOException {
        assertEquals("", get("/to-INCLUDE", identity).body());
    }

    /** Whether the container gets to fill what is answered without an entity. */
    boolean leavesPagesToContainer() {
        return true;
    }

    @Test
    @DisplayName("the container's page stands in for what is answered without an entity")
    void page() throws IOException {
        assertEquals(
                leavesPagesToContainer() ? PAGE : "",
                get("/unavailable", Identity.USER).body());
    }

    @Test
    @DisplayName("4: a denial has an entity, and the container's page does not replace it")
    void denial() throws IOException {
        Reply reply = get("/guarded", Identity.ANONYMOUS);
        assertEquals("403 " + NEEDS_ADMIN, reply.status() + " " + reply.body());
    }

    @Test
    @DisplayName("4: a hidden endpoint has the container's page, like an unknown path")
    void hidden() throws IOException {
        assertEquals(
                get("/unknown", Identity.USER).body(),
                get("/hidden", Identity.USER).body());
    }
}
