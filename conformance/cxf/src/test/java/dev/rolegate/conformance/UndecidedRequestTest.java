package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.host.LogCapture;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.provider.Filters;
import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is denied to everybody, and says nothing of itself. */
class UndecidedRequestTest {

    private static final String SECRET = "jdbc:secret";

    /** A resource that asks for a role. */
    @Path("closed")
    public static final class Closed {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "in";
        }
    }

    /** A resource that is open to everybody. */
    @Path("open")
    public static final class Open {
        @GET
        public String get() {
            return "in";
        }
    }

    private static final class Listening implements AccessListener {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void onDenied(AccessEvent event) {
            heard.add(event.decision() + " " + event.reason() + " " + event.status()
                    + (event.enforced() ? "" : ", not enforced"));
        }
    }

    /** Reads the match, or fails to. */
    private interface Reader {
        Match read(ContainerRequestContext request);
    }

    private record ReadBy(Host portable, Reader reader) implements Host {
        @Override
        public Match read(ContainerRequestContext request) {
            return reader.read(request);
        }
    }

    private record Unreadable(Reader reader, Map<Option, Object> options) implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            Deployment deployment = Deployment.in(context);
            deployment.integrate(new ReadBy(deployment.portable(), reader));
            deployment.register(context, Registration.built(options), null);
            return true;
        }
    }

    private static final class Unreadables extends Application {

        private final Set<Object> singletons;

        Unreadables(Object... singletons) {
            this.singletons = Set.of(singletons);
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Open.class, Closed.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return singletons;
        }
    }

    private static Reader failing(Throwable failure) {
        return request -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    private static Stream<Reader> readers() {
        return Stream.of(
                request -> null,
                failing(new IllegalStateException(SECRET)),
                failing(new NoClassDefFoundError(SECRET)),
                failing(new StackOverflowError(SECRET)));
    }

    private static Reply ask(Reader reader, Listening listening) throws Exception {
        return ask("/open", new Unreadable(reader, Map.of(Option.LISTENER, listening)), new IdentityFilter());
    }

    private static Reply ask(String path, Object... singletons) throws Exception {
        try (Server server = new CxfServer(new Unreadables(singletons));
                Client client = new Client(server)) {
            return client.exchange("GET", path, List.of(Identity.HEADER + ": " + Identity.ADMIN), null);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("a request whose match cannot be read is denied")
    void denied(Reader reader) throws Exception {
        Reply reply = ask(reader, new Listening());
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"You do not have permission to make this request.\"}",
                reply.status() + " " + reply.body());
    }

    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("the listener hears that it is closed")
    void heard(Reader reader) throws Exception {
        Listening listening = new Listening();
        ask(reader, listening);
        assertEquals(List.of("CLOSED UNKNOWN_MATCH 403"), listening.heard);
    }

    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("the log says so, also where nothing failed")
    void logged(Reader reader) throws Exception {
        try (LogCapture log = new LogCapture()) {
            ask(reader, new Listening());
            assertEquals(1, log.messages().size(), log.messages()::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("as long as the gate only reports it passes, and the listener hears that it will not")
    void reported(Reader reader) throws Exception {
        Listening listening = new Listening();
        Map<Option, Object> options = Map.of(
                Option.LISTENER,
                listening,
                Option.REPORT_ONLY_UNTIL,
                LocalDate.now(ZoneOffset.UTC).plusDays(1));
        Reply reply = ask("/open", new Unreadable(reader, options), new IdentityFilter());
        assertEquals("200 in", reply.status() + " " + reply.body());
        assertEquals(List.of("CLOSED UNKNOWN_MATCH 403, not enforced"), listening.heard);
    }

    @Test
    @DisplayName("the log has the failure of a role look-up")
    void failedLookUp() throws Exception {
        try (LogCapture log = new LogCapture()) {
            ask("/closed", RequiresRoleFeature.builder().build(), new IdentityFilter(), new Filters.BrokenRoles());
            assertEquals(1, log.messages().size(), log.messages()::toString);
        }
    }
}
