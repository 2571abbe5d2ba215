package dev.rolegate.conformance.servers;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Asks for the path parameters before the gate, where the client wants it. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class PathParametersFilter implements ContainerRequestFilter {

    /** The header that makes it ask. */
    static final String HEADER = "X-Ask";

    /** For Quarkus. */
    public PathParametersFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HEADER) != null) {
            request.getUriInfo().getPathParameters();
        }
    }
}
