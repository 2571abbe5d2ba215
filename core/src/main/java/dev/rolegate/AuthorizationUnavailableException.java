package dev.rolegate;

import dev.rolegate.internal.denial.Denial;
import jakarta.ws.rs.ServiceUnavailableException;

/**
 * Who the caller is, or which roles the caller has, cannot be told at the moment: 503, rendered as JSON (RFC 9110,
 * section 15.6.4).
 *
 * <p>Thrown when the runtime's {@code SecurityContext} fails. It has no stack trace, no cause, and its response no entity:
 * nothing of the failure reaches the caller.
 *
 * <pre>{@code
 * throw new AuthorizationUnavailableException();
 * }</pre>
 */
public class AuthorizationUnavailableException extends ServiceUnavailableException {

    private static final long serialVersionUID = 1L;

    /** A denial without any detail. */
    public AuthorizationUnavailableException() {
        super(Denial.UNAVAILABLE_MESSAGE);
    }

    /** A denial is an answer, not a failure: no trace is taken. */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }
}
