package dev.rolegate.internal;

import dev.rolegate.internal.Requirement.Clause;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Asks whether the caller meets a requirement. Whatever is not a grant denies. */
final class RoleCheck {

    /** Helidon's name for a caller who is not signed in. */
    private static final String HELIDON_ANONYMOUS = "<ANONYMOUS>";

    private final FailureLog failures;

    RoleCheck(FailureLog failures) {
        this.failures = failures;
    }

    /** {@code null} if the requirement is met, else why not. */
    @Nullable
    Denial unmet(Requirement requirement, ContainerRequestContext request) {
        if (requirement.closed) {
            return Denial.CLOSED;
        }
        for (Clause clause : requirement.clauses) {
            Denial denial = missing(clause, request);
            if (denial != null) {
                return denial;
            }
        }
        return null;
    }

    private @Nullable Denial missing(Clause clause, ContainerRequestContext request) {
        try {
            SecurityContext security = request.getSecurityContext();
            if (security == null || !isKnown(security.getUserPrincipal())) {
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
        } catch (Throwable failure) { // Errors as well: a role source that fails to load must not open anything.
            failures.log(failure);
            return clause.unavailable;
        }
    }

    static boolean isKnown(@Nullable Principal principal) {
        if (principal == null) {
            return false;
        }
        String name = principal.getName();
        return name != null && !name.isEmpty() && !name.equals(HELIDON_ANONYMOUS);
    }
}
