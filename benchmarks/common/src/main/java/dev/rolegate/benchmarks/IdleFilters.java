package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** What the runtime takes for filters that look and do nothing: no gate that sees requests and responses costs less. */
public final class IdleFilters {

    private IdleFilters() {}

    /** In the place of a gate. */
    @Priority(Priorities.AUTHORIZATION)
    public static class OfRequests implements ContainerRequestFilter {

        /** For the runtime. */
        public OfRequests() {}

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getSecurityContext() == null) {
                throw new IllegalStateException("Nobody has signed in.");
            }
        }
    }

    /** Behind it. */
    public static class OfResponses implements ContainerResponseFilter {

        /** For the runtime. */
        public OfResponses() {}

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() == 404 || response.getHeaders().containsKey("Allow")) {
                throw new IllegalStateException("Not the resource's answer.");
            }
        }
    }
}
