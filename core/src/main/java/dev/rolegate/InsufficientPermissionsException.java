package dev.rolegate;

import dev.rolegate.internal.denial.Denial;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller is known and lacks a permission: 403, rendered as JSON (RFC 9110, section 15.5.4).
 *
 * <p>Thrown before a resource method whose {@link RequiresRole} is not met, and by application code that decides for
 * itself. It has no stack trace and its response no entity; headers that are set on its response reach the caller.
 * {@link #getMessage()} and {@link #requiredRoles()} are all that an application's own mapper needs.
 *
 * <pre>{@code
 * throw new InsufficientPermissionsException("Only the owner may close this account.");
 * }</pre>
 */
@SuppressWarnings("exports") // Annotations that nobody needs to have.
public class InsufficientPermissionsException extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    /** An unmodifiable copy, which is serializable, as {@link List} says. */
    @SuppressWarnings("serial")
    private final List<String> requiredRoles;

    /** Made when somebody asks: most denials are rendered without. The mapper looks whether it is there. */
    private transient @Nullable Response response;

    /**
     * A denial that names no role.
     *
     * @param message what the caller is told, as it stands; {@code null} or empty for a generic sentence
     */
    public InsufficientPermissionsException(@Nullable String message) {
        super(orGeneric(message), ForbiddenResponse.STATUS);
        this.requiredRoles = List.of();
    }

    /**
     * A denial for want of one of some roles.
     *
     * @param message what the caller is told, as it stands; {@code null} or empty for a generic sentence
     * @param requiredRoles the roles, any one of which would have been enough; {@code null}, also as
     *     an element, is refused with a {@link NullPointerException}
     */
    public InsufficientPermissionsException(@Nullable String message, List<String> requiredRoles) {
        super(orGeneric(message), ForbiddenResponse.STATUS);
        this.requiredRoles = List.copyOf(requiredRoles);
    }

    /**
     * The roles, any one of which would have been enough.
     *
     * @return an unmodifiable list, empty when no role is named
     */
    public final List<String> requiredRoles() {
        return requiredRoles;
    }

    /**
     * The response of this denial alone: 403 without an entity. Headers that are set on it reach the caller.
     *
     * @return always the same
     */
    @Override
    public synchronized Response getResponse() {
        Response known = response;
        if (known == null) {
            known = ForbiddenResponse.create();
            response = known;
        }
        return known;
    }

    /** The response, if anything can have been added to it: for the mapper, to which asking for it would be dear. */
    @SuppressWarnings("unused")
    private synchronized @Nullable Response touchedResponse() {
        Response known = getClass() == InsufficientPermissionsException.class ? response : getResponse();
        return ForbiddenResponse.isUntouched(known) ? null : known;
    }

    /** A denial is an answer, not a failure: no trace is taken. */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }

    private static String orGeneric(@Nullable String message) {
        return message == null || message.isEmpty() ? Denial.GENERIC_MESSAGE : message;
    }
}
