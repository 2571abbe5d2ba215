package dev.rolegate;

import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.options.Option;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** Jakarta REST drops its own when an exception is serialized. */
    private final String challenge;

    private transient @Nullable Response response;

    /**
     * A denial with a challenge.
     *
     * @param challenge the value of {@code WWW-Authenticate}; a scheme, then printable ASCII. {@code null} is refused
     *     with a {@link NullPointerException}, anything else with an {@link IllegalArgumentException}
     */
    public UnauthenticatedException(String challenge) {
        super(Denial.UNAUTHENTICATED_MESSAGE, checked(challenge), NONE);
        this.challenge = challenge;
    }

    private static Object checked(String challenge) {
        return Option.CHALLENGE.checked(Objects.requireNonNull(challenge));
    }

    /**
     * The challenge, also after this was serialized.
     *
     * @return an unmodifiable list of one
     */
    @Override
    public List<Object> getChallenges() {
        return List.of(challenge);
    }

    /**
     * The response of this denial alone: 401 with the challenge and without an entity. Headers that are set on it reach the
     * caller.
     *
     * @return always the same
     */
    @Override
    public synchronized Response getResponse() {
        Response known = response;
        if (known == null) {
            known = Objects.requireNonNullElseGet(super.getResponse(), this::unauthorized);
            response = known;
        }
        return known;
    }

    private Response unauthorized() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    /** A denial is an answer, not a failure: no trace is taken. */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }

    private static final Object[] NONE = {};
}
