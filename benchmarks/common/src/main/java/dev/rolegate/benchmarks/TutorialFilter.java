package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The filter that most tutorials write: name-bound, it reads the annotation of the injected {@code ResourceInfo}. */
@Secured({})
@Priority(Priorities.AUTHORIZATION)
public class TutorialFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    /** For the runtime. */
    public TutorialFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Secured secured = resource.getResourceMethod().getAnnotation(Secured.class);
        if (secured == null) {
            secured = resource.getResourceClass().getAnnotation(Secured.class);
        }
        for (String role : secured.value()) {
            if (request.getSecurityContext().isUserInRole(role)) {
                return;
            }
        }
        throw new ForbiddenException(Resources.MESSAGE);
    }

    /** What the application's JSON provider serialises. */
    public record Body(String error, @Nullable String message) {}

    /** The mapper that goes with it. */
    public static class Mapper implements ExceptionMapper<ForbiddenException> {

        /** For the runtime. */
        public Mapper() {}

        @Override
        public Response toResponse(ForbiddenException denied) {
            return Denied.headers(Response.status(Response.Status.FORBIDDEN))
                    .entity(new Body("InsufficientPermissions", denied.getMessage()))
                    .build();
        }
    }
}
