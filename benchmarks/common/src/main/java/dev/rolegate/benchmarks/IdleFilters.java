package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** What the runtime takes for filters that do nothing: no gate that sees each request and each response costs less. */
public final class IdleFilters {

    private IdleFilters() {}

    /** In the place of a gate. */
    @Priority(Priorities.AUTHORIZATION)
    public static class OfRequests implements ContainerRequestFilter {

        /** For the runtime. */
        public OfRequests() {}

        @Override
        public void filter(ContainerRequestContext request) {}
    }

    /** Behind it. */
    public static class OfResponses implements ContainerResponseFilter {

        /** For the runtime. */
        public OfResponses() {}

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {}
    }
}
