package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/compatibility.md says of Helidon's own security and of its answer to unknown paths. */
class HelidonSecurityTest {

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("jakarta")
        @RolesAllowed("admin")
        public String jakarta() {
            return "ok";
        }

        @GET
        @Path("me")
        public String me(@Context SecurityContext caller) {
            String name = caller.getUserPrincipal().getName();
            try {
                return name + " " + caller.isUserInRole("admin");
            } catch (RuntimeException e) {
                return name + " " + e.getClass().getSimpleName();
            }
        }

        @GET
        @Path("hidden")
        @RequiresRole(value = "admin", hide = true)
        public String hidden() {
            return "ok";
        }
    }

    /** Before Helidon's own, which is at AUTHENTICATION. */
    @Priority(Priorities.AUTHENTICATION - 1)
    public static final class Early implements ContainerRequestFilter {
        private final IdentityFilter identities = new IdentityFilter();

        @Override
        public void filter(ContainerRequestContext request) {
            identities.filter(request);
        }
    }

    private static final class Guarding extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Guarded.class, Early.class, RequiresRoleFeature.class);
        }
    }

    private static Reply alice(String path, boolean security) throws Exception {
        return send(path, Identity.ADMIN, security);
    }

    private static Reply send(String path, Identity identity, boolean security) throws Exception {
        Map<String, String> options = Map.of("security.jersey.enabled", String.valueOf(security));
        try (Server server = Helidon.start(new Guarding(), options, routing -> {});
                Client client = new Client(server.base())) {
            return client.exchange("GET", path, List.of("Accept: */*", Identity.HEADER + ": " + identity), null);
        }
    }

    @Test
    @DisplayName("an application's own authentication counts where Helidon's security is off")
    void off() throws Exception {
        assertEquals(200, alice("/guarded", false).status());
    }

    @Test
    @DisplayName("where it is on, it replaces what an earlier filter has set")
    void replaced() throws Exception {
        assertEquals(403, alice("/guarded", true).status());
    }

    @Test
    @DisplayName("where it is on, nobody has a principal, which cannot be asked for roles")
    void nobody() throws Exception {
        Reply reply = send("/guarded/me", Identity.ANONYMOUS, true);
        assertEquals("200 <ANONYMOUS> NullPointerException", reply.status() + " " + reply.body());
    }

    @Test
    @DisplayName("where it is on, it decides on @RolesAllowed first")
    void rolesAllowed() throws Exception {
        Reply reply = alice("/guarded/jakarta", true);
        assertEquals("403 ", reply.status() + " " + reply.body());
    }

    @Test
    @DisplayName("4: a hidden endpoint has the text that Helidon has for an unknown path")
    void unknown() throws Exception {
        Reply hidden = send("/guarded/hidden", Identity.USER, false);
        Reply unknown = send("/unknown", Identity.USER, false);
        assertEquals(
                List.of("404 Endpoint not found", "404 Endpoint not found"),
                List.of(hidden.status() + " " + hidden.body(), unknown.status() + " " + unknown.body()));
    }
}
