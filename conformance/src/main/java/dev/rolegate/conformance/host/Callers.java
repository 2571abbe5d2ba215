package dev.rolegate.conformance.host;

import dev.rolegate.conformance.Identity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Authenticates whom the header names, and counts how often a role is asked for. */
@Priority(Priorities.AUTHENTICATION)
final class Callers implements ContainerRequestFilter {

    private final AtomicInteger asked = new AtomicInteger();

    /** The number since the last call. */
    int asked() {
        return asked.getAndSet(0);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(Identity.HEADER);
        request.setSecurityContext(new Caller(name == null ? Identity.ANONYMOUS : Identity.valueOf(name)));
    }

    private final class Caller implements SecurityContext {

        private final Identity identity;

        Caller(Identity identity) {
            this.identity = identity;
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            String name = identity.principal();
            return name == null ? null : () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            asked.incrementAndGet();
            return identity.roles().contains(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
