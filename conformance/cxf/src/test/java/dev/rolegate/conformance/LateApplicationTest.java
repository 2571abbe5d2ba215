package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.host.LogCapture;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An Application that a runtime injects as a proxy, which cannot be asked before the first request: Quarkus'. */
class LateApplicationTest {

    private static final String GENERIC =
            "403 {\"error\":\"InsufficientPermissions\",\"message\":\"You do not have permission to make this request.\"}";

    /** Declares nothing. */
    @Path("open")
    public static final class Open {
        @GET
        public String get() {
            return "in";
        }
    }

    /** Asks for no role. */
    @Path("mistaken")
    public static final class Mistaken {
        @GET
        @RequiresRole({})
        public String get() {
            return "in";
        }
    }

    private static class Plain extends Application {}

    @RequiresRole("admin")
    private static final class ForAdmins extends Application {}

    private static final class Denying extends Application {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("rolegate.deny-unannotated", true);
        }
    }

    private static final class Challenging extends Application {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("rolegate.deny-unannotated", false);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(RequiresRoleFeature.builder().denyUnannotated(true).build());
        }
    }

    private static final class Overflowing extends Application {
        @Override
        public Map<String, Object> getProperties() {
            throw new StackOverflowError();
        }
    }

    private static final class WithMistake extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Mistaken.class);
        }
    }

    /** What is injected: public, as CDI's proxies are. */
    public static final class Proxied extends Application {

        private final Application target;
        private boolean serving;

        Proxied(Application target) {
            this.target = target;
        }

        /** As in Quarkus' CDI. */
        public Object arc_contextualInstance() {
            return target;
        }

        private Application inRequest() {
            if (!serving) {
                throw new IllegalStateException("No request.");
            }
            return target;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return inRequest().getClasses();
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return inRequest().getSingletons();
        }
    }

    private record Late(Proxied application) implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            // CXF gives each Feature a Configuration of its own.
            Deployment deployment = Deployment.in(context);
            deployment.register(context, Registration.BY_CLASS, application);
            // As an instance: nothing is injected into it.
            deployment.register(context, Registration.built(Map.of()), null);
            return true;
        }
    }

    private static final class Running extends Application {

        private final Set<Object> singletons;

        Running(Object... singletons) {
            this.singletons = Set.of(singletons);
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Open.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return singletons;
        }
    }

    private static String ask(Application late, boolean inTime) throws Exception {
        Proxied proxied = new Proxied(late);
        try (Server server = new CxfServer(new Running(new Late(proxied), new IdentityFilter()));
                Client client = new Client(server)) {
            proxied.serving = inTime;
            Reply reply = client.exchange("GET", "/open", List.of(Identity.HEADER + ": " + Identity.USER), null);
            return reply.status() + " " + reply.body();
        }
    }

    @Test
    @DisplayName("4: without a declaration of its own it changes nothing")
    void plain() throws Exception {
        assertEquals("200 in", ask(new Plain(), true));
    }

    @Test
    @DisplayName("4: its declaration counts from the first request on")
    void declaration() throws Exception {
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}",
                ask(new ForAdmins(), true));
    }

    @Test
    @DisplayName("its properties count from the first request on")
    void properties() throws Exception {
        assertEquals(GENERIC, ask(new Denying(), true));
    }

    @Test
    @DisplayName("a built feature among its singletons counts, and before its properties")
    void singletons() throws Exception {
        assertEquals(GENERIC, ask(new Challenging(), true));
    }

    @Test
    @DisplayName("what would have refused the deployment closes all of it")
    void mistake() throws Exception {
        assertEquals(GENERIC, ask(new WithMistake(), true));
    }

    @Test
    @DisplayName("what would have refused the deployment is in the log")
    void mistakeIsLogged() throws Exception {
        try (LogCapture log = new LogCapture()) {
            ask(new WithMistake(), true);
            assertTrue(
                    log.messages().stream().anyMatch(each -> each.startsWith("Every request is denied.")),
                    log.messages()::toString);
        }
    }

    @Test
    @DisplayName("one that fails with an error closes everything")
    void overflowing() throws Exception {
        assertEquals(GENERIC, ask(new Overflowing(), true));
    }

    @Test
    @DisplayName("one that cannot be asked during a request either closes everything")
    void never() throws Exception {
        assertEquals(GENERIC, ask(new Plain(), false));
    }
}
