package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.CallerContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final SecurityContext MALLORY = new CallerContext("mallory\nINFO all is well\u202e", Set.of());
    private static final URI ROOT = URI.create("http://localhost/");

    private final Logger logger = Logger.getLogger("dev.rolegate");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Path("secrets")
    public static class Secrets {
        @GET
        @Path("{id}")
        @RequiresRole(
                value = {"admin", "support"},
                hide = true)
        public String get() {
            return "ok";
        }
    }

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    @AfterEach
    void forget() {
        logger.removeHandler(handler);
        logger.setLevel(null);
    }

    private static ApplicationHandler application(Object feature) {
        return new ApplicationHandler(new ResourceConfig(Secrets.class).register(feature));
    }

    private static int get(ApplicationHandler handler) throws Exception {
        ContainerRequest request = new ContainerRequest(
                ROOT,
                ROOT.resolve("secrets/7"),
                "GET",
                MALLORY,
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        return handler.apply(request).get().getStatus();
    }

    @Test
    @DisplayName("a denial has one line at DEBUG, in which nothing can break out")
    void debug() throws Exception {
        logger.setLevel(Level.FINE);
        get(application(new RequiresRoleFeature()));
        lines.removeIf(line -> !line.startsWith("FINE"));
        assertEquals(
                List.of("FINE Denied: GET /secrets/{id} FORBIDDEN ROLE_MISSING 404, principal"
                        + " \"mallory\\u000aINFO all is well\\u202e\", roles [admin, support]"),
                lines);
    }

    @Test
    @DisplayName("a denial has no line above")
    void quiet() throws Exception {
        ApplicationHandler application = application(new RequiresRoleFeature());
        lines.clear();
        get(application);
        assertEquals(List.of(), lines);
    }

    @Test
    @DisplayName("what an event says of the caller can be logged as it is")
    void principal() throws Exception {
        List<String> principals = new CopyOnWriteArrayList<>();
        get(application(RequiresRoleFeature.builder()
                .listener(event -> principals.add(event.principal()))
                .build()));
        assertEquals(List.of("mallory\\u000aINFO all is well\\u202e"), principals);
    }

    @Test
    @DisplayName("a listener that fails changes no answer and is logged once")
    void failing() throws Exception {
        ApplicationHandler application = application(RequiresRoleFeature.builder()
                .listener(event -> {
                    throw new AssertionError(event.pathTemplate());
                })
                .build());
        lines.clear();
        assertEquals(List.of(404, 404, 404), List.of(get(application), get(application), get(application)));
        assertEquals(1, lines.size(), lines::toString);
    }

    @Path("own")
    public static class Own {
        @GET
        public String get() {
            throw new InsufficientPermissionsException("No.", List.of("owner"));
        }
    }

    @PreMatching
    private static final class ThrowsBeforeMatching implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            throw new InsufficientPermissionsException("No.");
        }
    }

    private static final class OwnPage implements ExceptionMapper<InsufficientPermissionsException> {
        @Override
        public Response toResponse(InsufficientPermissionsException denial) {
            return Response.status(403).build();
        }
    }

    private static List<String> heard(Object... providers) throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        ResourceConfig config = new ResourceConfig(Own.class)
                .register(RequiresRoleFeature.builder()
                        .listener(event -> heard.add(event.pathTemplate() + " " + event.reason() + " "
                                + event.requiredRoles() + " " + event.status()))
                        .build());
        for (Object each : providers) {
            config.register(each);
        }
        assertEquals(403, Requests.status(new ApplicationHandler(config), "GET", "own"));
        return heard;
    }

    @Test
    @DisplayName("a denial that code of the application threw is heard of once")
    void thrown() throws Exception {
        assertEquals(List.of("/own APPLICATION [owner] 403"), heard());
    }

    @Test
    @DisplayName("a denial that a filter threw before anything was matched has no template")
    void thrownBeforeMatching() throws Exception {
        assertEquals(List.of(" APPLICATION [] 403"), heard(new ThrowsBeforeMatching()));
    }

    @Test
    @DisplayName("a denial that a mapper of the application's renders is not heard of")
    void renderedByApplication() throws Exception {
        assertEquals(List.of(), heard(new OwnPage()));
    }

    private static String application(ResourceConfig config) throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        get(new ApplicationHandler(config.register(Secrets.class)
                .register(RequiresRoleFeature.builder()
                        .listener(event -> heard.add(event.application() + " " + event.enforced()))
                        .build())));
        return String.join(", ", heard);
    }

    private static final class NamedConfig extends ResourceConfig {}

    @Test
    @DisplayName("an event names the application: as Jersey was told, else by its class, if it has one of its own")
    void application() throws Exception {
        assertEquals(
                List.of("users true", NamedConfig.class.getName() + " true", "unnamed true"),
                List.of(
                        application(new NamedConfig().setApplicationName("users")),
                        application(new NamedConfig()),
                        application(new ResourceConfig())));
    }

    @Test
    @DisplayName("a listener is asked once what it wants, however often the feature is found")
    void wantsGrants() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        ApplicationHandler application = application(RequiresRoleFeature.builder()
                .listener(new AccessListener() {
                    @Override
                    public void onDenied(AccessEvent event) {}

                    @Override
                    public boolean wantsGrants() {
                        asked.incrementAndGet();
                        return true;
                    }
                })
                .build());
        get(application);
        get(application);
        assertEquals(1, asked.get());
    }
}
