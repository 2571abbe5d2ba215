package dev.rolegate.internal;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Tells what the runtime matched: the one thing that the integrations know better than the Jakarta REST API. */
@FunctionalInterface
public interface MatchReader {

    /**
     * Reads the match of a request in a post-match filter.
     *
     * @param request the request
     * @return the match, or {@code null} if it cannot be found: the request is then denied
     */
    @Nullable
    Match read(ContainerRequestContext request);

    /** The exception that the runtime throws for a path that matches nothing. */
    default NotFoundException notFound(ContainerRequestContext request) {
        return new NotFoundException();
    }

    /**
     * Answers by {@link ContainerRequestContext#abortWith} as the runtime does for a path that matches nothing, where an
     * exception would be answered with something of the matched method.
     *
     * @param unknown the exception that the runtime throws there
     * @return {@code false} if nothing was done: the exception is then thrown
     */
    default boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        return false;
    }
}
