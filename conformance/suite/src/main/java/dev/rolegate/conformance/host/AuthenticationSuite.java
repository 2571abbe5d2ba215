package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who the caller is counts as it stands when the check runs, not before and not after. */
abstract class AuthenticationSuite {

    private final Host host;

    AuthenticationSuite(Host host) {
        this.host = host;
    }

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    /** Makes an admin of everybody, or nobody of everybody. */
    private static class Everybody implements ContainerRequestFilter {

        private final boolean admin;

        Everybody(boolean admin) {
            this.admin = admin;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new CallerContext(() -> admin ? "alice" : "", role -> admin));
        }
    }

    @PreMatching
    private static final class BeforeMatching extends Everybody {
        BeforeMatching(boolean admin) {
            super(admin);
        }
    }

    @Priority(Priorities.AUTHENTICATION + 1)
    private static final class Replacing extends Everybody {
        Replacing(boolean admin) {
            super(admin);
        }
    }

    @Priority(Priorities.AUTHORIZATION + 1)
    private static final class TooLate extends Everybody {
        TooLate(boolean admin) {
            super(admin);
        }
    }

    private int status(Identity identity, Object... filters) throws Exception {
        Composition application = Composition.on(host)
                .with(RequiresRoleFeature.class, Guarded.class)
                .with(filters);
        try (Deployed deployed = new Deployed(host, application)) {
            return deployed.get("/guarded", identity).status();
        }
    }

    @Test
    @DisplayName("9: an authentication before matching counts")
    void beforeMatching() throws Exception {
        assertEquals(200, status(Identity.ANONYMOUS, new BeforeMatching(true)));
    }

    @Test
    @DisplayName("9: a context that replaces another before the check is the one that counts, for less")
    void replacedForLess() throws Exception {
        assertEquals(403, status(Identity.ADMIN, new Callers(), new Replacing(false)));
    }

    @Test
    @DisplayName("9: a context that replaces another before the check is the one that counts, for more")
    void replacedForMore() throws Exception {
        assertEquals(200, status(Identity.USER, new Replacing(true), new Callers()));
    }

    @Test
    @DisplayName("11: an authentication after the check comes too late, and everybody is denied")
    void tooLate() throws Exception {
        assertEquals(403, status(Identity.ADMIN, new TooLate(true)));
    }

    @Test
    @DisplayName("11: what is taken from a caller after the check changes nothing")
    void takenTooLate() throws Exception {
        assertEquals(200, status(Identity.ADMIN, new Callers(), new TooLate(false)));
    }

    @Test
    @DisplayName("9: without any authentication everybody is denied")
    void none() throws Exception {
        assertEquals(403, status(Identity.ADMIN));
    }
}
