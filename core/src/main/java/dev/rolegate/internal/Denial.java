package dev.rolegate.internal;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.internal.Requirement.Clause;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision against the caller.
 *
 * @param reason why, whatever the caller is told
 * @param clause the requirement that is not met; {@code null} where none is asked for or can be
 */
record Denial(Decision reason, @Nullable Clause clause) {

    /** Nobody gets in, or who does cannot be decided. */
    static final Denial CLOSED = new Denial(Decision.CLOSED, null);

    private static final String BEARER = "Bearer ";

    /** What the caller is told where nothing is hidden. */
    int status(Options options) {
        if (reason == Decision.UNAVAILABLE) {
            return 503;
        }
        return reason == Decision.UNAUTHENTICATED && options.challenge() != null ? 401 : 403;
    }

    /** The exception that says so; made anew each time, since its response must never reach another caller. */
    WebApplicationException toException(Options options, ContainerRequestContext request) {
        return switch (status(options)) {
            case 503 -> new AuthorizationUnavailableException();
            case 401 -> new UnauthenticatedException(Objects.requireNonNull(options.challenge()));
            default -> forbidden(options, request);
        };
    }

    private InsufficientPermissionsException forbidden(Options options, ContainerRequestContext request) {
        if (clause == null) {
            return new InsufficientPermissionsException(null);
        }
        InsufficientPermissionsException exception = new InsufficientPermissionsException(clause.message, clause.roles);
        if (options.insufficientScope()
                && reason == Decision.FORBIDDEN
                && !clause.roles.isEmpty()
                && hasBearer(request)) {
            // RFC 6750, section 3.1
            exception
                    .getResponse()
                    .getHeaders()
                    .putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        return exception;
    }

    List<String> roles() {
        return clause == null ? List.of() : clause.roles;
    }

    private static boolean hasBearer(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.strip().regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
