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
import java.util.Locale;
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

    /** The exception that says so; made anew each time, since its response must never reach another caller. */
    WebApplicationException toException(Options options, ContainerRequestContext request) {
        if (reason == Decision.UNAVAILABLE) {
            return new AuthorizationUnavailableException();
        }
        if (clause == null) {
            return new InsufficientPermissionsException(null);
        }
        String challenge = options.challenge();
        if (reason == Decision.UNAUTHENTICATED && challenge != null) {
            return new UnauthenticatedException(challenge);
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
        return authorization != null
                && authorization.strip().toLowerCase(Locale.ROOT).startsWith("bearer ");
    }
}
