package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** The cheapest denial there is: no decision, no exception, no mapper. */
@Priority(Priorities.AUTHORIZATION)
public class AbortFilter implements ContainerRequestFilter {

    /** For the runtime. */
    public AbortFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        request.abortWith(Denied.prebuilt());
    }
}
