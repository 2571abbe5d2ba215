package dev.rolegate.conformance;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** What an application brings along in some of the parts. */
final class Filters {

    /** What the application's own mappers answer. */
    static final Answer PAGE = new Answer(403, "A page of the application's own.");

    /** After the identity filter, before the check. */
    private static final int AUTHENTICATED = Priorities.AUTHENTICATION + 1;

    private Filters() {}

    /** Every request carries a bearer token. */
    @Priority(Priorities.AUTHENTICATION)
    static final class BearerToken implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "bEARER abc");
        }
    }

    /** Every request accepts HTML alone. */
    @PreMatching
    static final class AcceptsHtml implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, "text/html");
        }
    }

    /** The roles cannot be looked up. */
    @Priority(AUTHENTICATED)
    static final class BrokenRoles implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            Principal principal = request.getSecurityContext().getUserPrincipal();
            request.setSecurityContext(new Broken(principal));
        }
    }

    /** The principal has a name that cannot be looked up. */
    @Priority(AUTHENTICATED)
    static final class BrokenPrincipal implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new Broken(() -> {
                throw new IllegalStateException("The token of alice has expired.");
            }));
        }
    }

    private record Broken(@Nullable Principal principal) implements SecurityContext {
        @Override
        public @Nullable Principal getUserPrincipal() {
            return principal;
        }

        @Override
        public boolean isUserInRole(String role) {
            throw new IllegalStateException("The directory at ldap://10.0.0.1 does not answer.");
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

    /** There is no security context at all. */
    @Priority(AUTHENTICATED)
    static final class NoContext implements ContainerRequestFilter {
        @Override
        @SuppressWarnings("NullAway") // Whoever writes filters will do it.
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(null);
        }
    }

    /** A principal without a name is nobody, whatever roles it claims. */
    @Priority(AUTHENTICATED)
    record NamedNobody(@Nullable String name) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new Nameless(name));
        }
    }

    private record Nameless(@Nullable String name) implements SecurityContext {
        @Override
        @SuppressWarnings("NullAway") // A principal's name may not be null, and yet it is on some hosts.
        public Principal getUserPrincipal() {
            return () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return true;
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

    /** For what is not Rolegate's, its priority aside. */
    static final class ForbiddenPage implements ExceptionMapper<ForbiddenException> {
        @Override
        public Response toResponse(ForbiddenException exception) {
            return page();
        }
    }

    /** For everything that has a response. */
    static final class WebApplicationPage implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException exception) {
            return page();
        }
    }

    /** For everything. */
    static final class ThrowablePage implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable exception) {
            return page();
        }
    }

    private static Response page() {
        return Response.status(PAGE.status())
                .type("text/plain")
                .header("Cache-Control", "no-store")
                .entity(PAGE.body().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** A mapper that tells one exception class from another. */
    static final class NotFoundPage implements ExceptionMapper<NotFoundException> {
        @Override
        public Response toResponse(NotFoundException exception) {
            return Response.status(404)
                    .type("text/plain")
                    .header("X-Page", "not-found")
                    .entity(exception.getClass().getName())
                    .build();
        }
    }
}
