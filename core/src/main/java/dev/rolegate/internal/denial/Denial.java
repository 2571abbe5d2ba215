package dev.rolegate.internal.denial;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.internal.options.Options;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision against the caller.
 *
 * @param decision what is decided, whatever the caller is told
 * @param reason why
 * @param message what a 403 says; {@code null} for the generic sentence
 * @param roles any one of which would have been enough; empty where none is asked for or can be
 */
public record Denial(
        Decision decision, Reason reason, @Nullable String message, List<String> roles) {

    /** Says nothing about roles; for what is closed, undecidable, or not to be disclosed. */
    public static final String GENERIC_MESSAGE = Sentences.GENERIC;

    /** Of a 401. */
    public static final String UNAUTHENTICATED_MESSAGE = Sentences.UNAUTHENTICATED;

    /** Of a 503. */
    public static final String UNAVAILABLE_MESSAGE = Sentences.UNAVAILABLE;

    private static final String BEARER = "Bearer ";

    /**
     * What a 403 says where the declaration gives no message of its own.
     *
     * @param roles any one of which is enough; empty for any caller with a principal
     * @param disclose whether it may name them
     */
    public static String defaultMessage(List<String> roles, boolean disclose) {
        return disclose ? Sentences.required(roles) : GENERIC_MESSAGE;
    }

    /** Nobody gets in, or who does cannot be decided. */
    public static Denial closed(Reason reason) {
        return new Denial(Decision.CLOSED, reason, null, List.of());
    }

    /** What the caller is told where nothing is hidden. */
    public int status(Options options) {
        if (decision == Decision.UNAVAILABLE) {
            return 503;
        }
        return decision == Decision.UNAUTHENTICATED && options.challenge() != null ? 401 : 403;
    }

    /** The exception that says so; made anew each time, since its response must never reach another caller. */
    public WebApplicationException toException(Options options, ContainerRequestContext request) {
        return switch (status(options)) {
            case 503 -> new AuthorizationUnavailableException();
            case 401 -> new UnauthenticatedException(Objects.requireNonNull(options.challenge()));
            default -> forbidden(options, request);
        };
    }

    private InsufficientPermissionsException forbidden(Options options, ContainerRequestContext request) {
        InsufficientPermissionsException exception = new InsufficientPermissionsException(message, roles);
        if (options.insufficientScope() && decision == Decision.FORBIDDEN && !roles.isEmpty() && hasBearer(request)) {
            // RFC 6750, section 3.1
            exception
                    .getResponse()
                    .getHeaders()
                    .putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        return exception;
    }

    private static boolean hasBearer(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.strip().regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
