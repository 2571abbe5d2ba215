package dev.rolegate.conformance.provider;

import dev.rolegate.conformance.caller.CallerContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an application brings along in some of the parts. */
public final class Filters {

    /** After the identity filter, before the check. */
    private static final int AUTHENTICATED = Priorities.AUTHENTICATION + 1;

    private Filters() {}

    private static boolean unanswered(String role) {
        throw new IllegalStateException("The directory at ldap://10.0.0.1 does not answer.");
    }

    /** Every request carries a bearer token. */
    @Priority(Priorities.AUTHENTICATION)
    public static final class BearerToken implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "bEARER abc");
        }
    }

    /** The roles cannot be looked up. */
    @Priority(AUTHENTICATED)
    public static final class BrokenRoles implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            Principal principal = request.getSecurityContext().getUserPrincipal();
            request.setSecurityContext(new CallerContext(principal, Filters::unanswered));
        }
    }

    /** Callers have, besides, roles that are named after them. */
    @Priority(AUTHENTICATED)
    public static final class OwnRoles implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            SecurityContext before = request.getSecurityContext();
            Principal principal = before.getUserPrincipal();
            if (principal != null) {
                Set<String> own = Set.of("user:" + principal.getName(), "team:red:" + principal.getName());
                request.setSecurityContext(
                        new CallerContext(principal, role -> own.contains(role) || before.isUserInRole(role)));
            }
        }
    }

    /** The principal has a name that cannot be looked up. */
    @Priority(AUTHENTICATED)
    public static final class BrokenPrincipal implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            Principal expired = () -> {
                throw new IllegalStateException("The token of alice has expired.");
            };
            request.setSecurityContext(new CallerContext(expired, Filters::unanswered));
        }
    }

    /** There is no security context at all. */
    @Priority(AUTHENTICATED)
    public static final class NoContext implements ContainerRequestFilter {
        @Override
        @SuppressWarnings("NullAway") // Whoever writes filters will do it.
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(null);
        }
    }

    /** A principal without a name is nobody, whatever roles it claims. */
    @Priority(AUTHENTICATED)
    public record NamedNobody(@Nullable String name) implements ContainerRequestFilter {
        @Override
        @SuppressWarnings("NullAway") // A principal's name may not be null, and yet it is on some hosts.
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new CallerContext(() -> name, role -> true));
        }
    }

    /** Lets the browser's scripts of every origin read every answer, and answers preflights by itself. */
    @PreMatching
    public static final class Cors implements ContainerRequestFilter, ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getMethod().equals("OPTIONS")
                    && request.getHeaders().containsKey("Access-Control-Request-Method")) {
                request.abortWith(Response.noContent()
                        .header("Access-Control-Allow-Methods", "GET")
                        .build());
            }
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            String origin = request.getHeaderString("Origin");
            if (origin != null) {
                response.getHeaders().add("Access-Control-Allow-Origin", origin);
                response.getHeaders().add("Vary", "Origin");
            }
        }
    }

    /** Has its own idea of how long a 404 may be kept. */
    public static final class NotFoundHeaders implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() == 404) {
                response.getHeaders().putSingle("Cache-Control", "max-age=60");
                response.getHeaders().putSingle("X-Not-Found", "1");
            }
        }
    }

    /** Answers with another entity than the one that it is given. */
    public static final class Envelope implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getEntity() instanceof byte[] body) {
                response.setEntity(
                        ("[" + new String(body, StandardCharsets.UTF_8) + "]").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Writes into the bytes of the entity that it is given: its first brace becomes a bar, and would become a brace again. */
    public static final class Spoils implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getEntity() instanceof byte[] body) {
                body[0]++;
            }
        }
    }

    /** Puts a line in front of every answer, as Angular's servers do, on the way out. */
    public static final class PrefixedStream implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.hasEntity()) {
                response.setEntityStream(new Prefixing(response.getEntityStream()));
            }
        }
    }

    private static final class Prefixing extends FilterOutputStream {
        private boolean begun;

        Prefixing(OutputStream out) {
            super(out);
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                out.write(Writers.PREFIX.getBytes(StandardCharsets.US_ASCII));
            }
        }

        @Override
        public void write(int next) throws IOException {
            begin();
            out.write(next);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            begin();
            out.write(bytes, offset, length);
        }
    }
}
