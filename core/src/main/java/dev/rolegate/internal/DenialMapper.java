package dev.rolegate.internal;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From exception to response: a mapper for each type, one way of rendering. */
abstract class DenialMapper<E extends WebApplicationException> implements ExceptionMapper<E> {

    /** Behind the default, so that an application's mapper for the same type wins. */
    static final int PRIORITY = 6000;

    final Deployment deployment;

    DenialMapper(Deployment deployment) {
        this.deployment = deployment;
    }

    /** A new response each time: what a filter adds to one must not reach the next caller. */
    static Response respond(DenialBody bodies, Status status, byte[] body, Response original) {
        Response.ResponseBuilder response = Response.status(status);
        MultivaluedMap<String, Object> headers = original.getHeaders();
        for (Map.Entry<String, List<Object>> header : headers.entrySet()) {
            String name = header.getKey();
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
                    && !name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                header.getValue().forEach(value -> response.header(name, value));
            }
        }
        // Jersey sends more than 8 kB chunked unless the length is given.
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LENGTH, body.length)
                .type(bodies.mediaType())
                .entity(body)
                .build();
    }

    /** 403, from the filter or from application code. */
    @Priority(PRIORITY)
    static final class OfInsufficientPermissions extends DenialMapper<InsufficientPermissionsException> {

        OfInsufficientPermissions(Deployment deployment) {
            super(deployment);
        }

        @Override
        public Response toResponse(InsufficientPermissionsException denial) {
            DenialBody bodies = deployment.policy().bodies();
            byte[] body = bodies.forbidden(String.valueOf(denial.getMessage()));
            return respond(bodies, Status.FORBIDDEN, body, denial.getResponse());
        }
    }

    /** 401. */
    @Priority(PRIORITY)
    static final class OfUnauthenticated extends DenialMapper<UnauthenticatedException> {

        OfUnauthenticated(Deployment deployment) {
            super(deployment);
        }

        @Override
        public Response toResponse(UnauthenticatedException denial) {
            DenialBody bodies = deployment.policy().bodies();
            return respond(bodies, Status.UNAUTHORIZED, bodies.unauthenticated(), denial.getResponse());
        }
    }

    /** 503. */
    @Priority(PRIORITY)
    static final class OfAuthorizationUnavailable extends DenialMapper<AuthorizationUnavailableException> {

        OfAuthorizationUnavailable(Deployment deployment) {
            super(deployment);
        }

        @Override
        public Response toResponse(AuthorizationUnavailableException denial) {
            DenialBody bodies = deployment.policy().bodies();
            return respond(bodies, Status.SERVICE_UNAVAILABLE, bodies.unavailable(), denial.getResponse());
        }
    }

    /** The application's own 403 without an entity; its text may come from anywhere, so it is not shown. */
    @Priority(PRIORITY)
    static final class OfForbidden extends DenialMapper<ForbiddenException> {

        @Context
        private @Nullable Providers providers;

        OfForbidden(Deployment deployment) {
            super(deployment);
        }

        @Override
        public Response toResponse(ForbiddenException forbidden) {
            Policy policy = deployment.policy();
            if (!policy.options().mapForbiddenExceptions()) {
                return standAside(forbidden);
            }
            Response original = forbidden.getResponse();
            if (original.hasEntity()) {
                return original;
            }
            DenialBody bodies = policy.bodies();
            return respond(bodies, Status.FORBIDDEN, bodies.forbidden(DenialBody.GENERIC_MESSAGE), original);
        }

        /** The option can be set after the mapper was registered: what would have mapped it without us maps it. */
        @SuppressWarnings("unchecked")
        private Response standAside(ForbiddenException forbidden) {
            Class<?> type = ForbiddenException.class.getSuperclass();
            ExceptionMapper<WebApplicationException> next = providers == null
                    ? null
                    : (ExceptionMapper<WebApplicationException>)
                            providers.getExceptionMapper((Class<? extends Throwable>) type);
            return next == null ? forbidden.getResponse() : next.toResponse(forbidden);
        }
    }
}
