package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.concurrent.atomic.AtomicInteger;

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

    private final class Caller extends CallerContext {

        Caller(Identity identity) {
            super(identity);
        }

        @Override
        public boolean isUserInRole(String role) {
            asked.incrementAndGet();
            return super.isUserInRole(role);
        }
    }
}
