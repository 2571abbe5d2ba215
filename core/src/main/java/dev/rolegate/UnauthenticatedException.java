package dev.rolegate;

import jakarta.ws.rs.NotAuthorizedException;

/**
 * The caller is not known and has to sign in: 401 with a challenge, rendered as JSON (RFC 9110, section 15.5.2).
 *
 * <p>Thrown for an anonymous caller when {@link RequiresRoleFeature.Builder#challenge(String)} is set. It has no stack
 * trace and its response no entity.
 *
 * <pre>{@code
 * throw new UnauthenticatedException("Bearer realm=\"users\"");
 * }</pre>
 */
public class UnauthenticatedException extends NotAuthorizedException {

    private static final long serialVersionUID = 1L;

    /**
     * A denial with a challenge.
     *
     * @param challenge the value of {@code WWW-Authenticate}; {@code null} is refused with a
     *     {@link NullPointerException}, one that is not printable ASCII with an {@link IllegalArgumentException}
     */
    public UnauthenticatedException(String challenge) {
        super("This request requires authentication.", checked(challenge), NONE);
    }

    private static Object checked(String challenge) {
        for (int i = 0; i < challenge.length(); i++) {
            if (challenge.charAt(i) < ' ' || challenge.charAt(i) > '~') {
                throw new IllegalArgumentException(
                        "A challenge is printable ASCII; no header can carry anything else.");
            }
        }
        return challenge;
    }

    /** A denial is an answer, not a failure: no trace is taken. */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }

    private static final Object[] NONE = {};
}
