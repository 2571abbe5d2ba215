package dev.rolegate.internal.gate;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.host.Host;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks whether the caller meets a requirement. Whatever is not a grant denies. */
final class RoleCheck {

    static final String WHAT = "Permissions cannot be checked:";
    private static final FailureLog OF_MATRIX = new FailureLog(WHAT);

    private final FailureLog failures;

    RoleCheck(FailureLog failures) {
        this.failures = failures;
    }

    /** {@code null} if the requirement is met, else why not. */
    @Nullable
    Denial unmet(Requirement requirement, Host host, ContainerRequestContext request) {
        if (requirement.closed != null) {
            return requirement.closed;
        }
        for (RequiredRoles clause : requirement.clauses) {
            Denial denial = missing(clause, host, request);
            if (denial != null) {
                return denial;
            }
        }
        return null;
    }

    private @Nullable Denial missing(RequiredRoles clause, Host host, ContainerRequestContext request) {
        try {
            return unmet(clause, request.getSecurityContext(), host);
        } catch (Throwable failure) { // Errors as well: a role source that fails to load must not open anything.
            failures.log(failure);
            return clause.unavailable;
        }
    }

    /**
     * The same without a request, for whoever asks on a caller's behalf.
     *
     * @throws AuthorizationUnavailableException if the look-up fails
     */
    static boolean isMet(RequiredRoles clause, @Nullable SecurityContext caller, Map<String, String> pathParameters) {
        try {
            return unmet(clause, caller, null) == null;
        } catch (Throwable failure) { // As above.
            OF_MATRIX.log(failure);
            throw new AuthorizationUnavailableException();
        }
    }

    /** The judge: nobody else asks a caller for a role. */
    private static @Nullable Denial unmet(
            RequiredRoles clause, @Nullable SecurityContext security, @Nullable Host host) {
        if (security == null || !isKnown(security.getUserPrincipal(), host)) {
            return clause.unauthenticated;
        }
        if (clause.authenticated) {
            return null;
        }
        for (String role : clause.accepted) {
            if (security.isUserInRole(role)) {
                return null;
            }
        }
        return clause.forbidden;
    }

    static boolean isKnown(@Nullable Principal principal, @Nullable Host host) {
        if (principal == null) {
            return false;
        }
        String name = principal.getName();
        return name != null && !name.isEmpty() && !(host == null ? Host.isNobodyAnywhere(name) : host.isNobody(name));
    }
}
