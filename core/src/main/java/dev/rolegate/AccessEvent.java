package dev.rolegate;

import dev.rolegate.internal.rule.Sources;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision about one request, for an {@link AccessListener}.
 *
 * <p>Control characters in names that come with the request are escaped, so that an event can be logged as it is.
 *
 * @param method the request's HTTP method, for example {@code DELETE}
 * @param pathTemplate the template as the runtime matched it, for example {@code /users/{id}}; never the path that the caller
 *     sent. Where the runtime does not tell which sub-resource locator it took, {@code /users/...}; empty if nothing could
 *     be found
 * @param resourceClass the concrete class of the resource; {@code null} if it could not be found
 * @param resourceMethod the matched Java method, as the concrete class has it; {@code null} if it could not be found
 * @param requiredRoles the roles, any one of which would have been enough; empty when none is named, and for a grant
 * @param principal the caller's name; {@code null} for an anonymous caller
 * @param decision what was decided, also where the caller is told otherwise
 * @param reason why
 * @param application the application: the name that its runtime was told, else that of its {@code Application} class, else
 *     {@code unnamed}
 * @param enforced whether the decision is enforced; {@code false} of what passes since the gate only reports
 * @param status the HTTP status that the caller gets from Rolegate, or would get; 200 for a grant, whose status the resource
 *     decides
 */
@SuppressWarnings("exports") // Annotations that nobody needs to have.
public record AccessEvent(
        String method,
        String pathTemplate,
        @Nullable Class<?> resourceClass,
        @Nullable Method resourceMethod,
        List<String> requiredRoles,
        @Nullable String principal,
        Decision decision,
        Reason reason,
        String application,
        boolean enforced,
        int status) {

    /** As any record; a class that the JVM or a proxy library made has the same name on each start. */
    @Override
    public String toString() {
        return "AccessEvent[method=" + method + ", pathTemplate=" + pathTemplate + ", resourceClass="
                + (resourceClass == null ? null : Sources.of(resourceClass)) + ", resourceMethod="
                + (resourceClass == null || resourceMethod == null ? null : Sources.of(resourceClass, resourceMethod))
                + ", requiredRoles=" + Sources.escaped(requiredRoles.toString()) + ", principal=" + principal
                + ", decision="
                + decision + ", reason=" + reason + ", application=" + application + ", enforced=" + enforced
                + ", status="
                + status + ']';
    }

    /** What was decided. */
    public enum Decision {
        /** Every requirement is met. */
        GRANTED,
        /** The caller is anonymous, and the endpoint requires a caller who is not. */
        UNAUTHENTICATED,
        /** The caller is known and lacks a role. */
        FORBIDDEN,
        /** Nobody may call the endpoint, or who may cannot be decided; {@link Reason} has which. */
        CLOSED,
        /** The caller's name or roles could not be told. */
        UNAVAILABLE
    }

    /** Why it was decided so. */
    public enum Reason {
        /** Every requirement is met. */
        REQUIREMENTS_MET,
        /** No principal, where one is needed. */
        NOT_SIGNED_IN,
        /** The caller lacks a role. */
        ROLE_MISSING,
        /** Code of the application threw an {@link InsufficientPermissionsException}. */
        APPLICATION,
        /** {@code @DenyAll}, or {@code @RolesAllowed} without a role. */
        DENY_ALL,
        /** Nothing is declared, and {@code denyUnannotated} closes what declares nothing. */
        NOTHING_DECLARED,
        /** What is declared is a mistake; the log has the report. */
        MISTAKE,
        /** A proxy whose interfaces declare nothing, and which keeps from us what it stands for. */
        HIDDEN_BY_PROXY,
        /** The runtime does not tell what it matched, or reading it failed. */
        UNKNOWN_MATCH,
        /** The deployment ought to have been refused; the log has the report. */
        REFUSED_DEPLOYMENT,
        /** The look-up of the caller's name or roles failed. */
        LOOK_UP_FAILED
    }
}
