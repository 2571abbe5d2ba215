package dev.rolegate.quarkus.deployment;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Asks for the path parameters before the gate: from then on, Quarkus names another method behind a locator. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AskingFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getPathParameters();
    }
}
