package dev.rolegate.internal;

import dev.rolegate.AccessEvent.Decision;
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
            Decision decision = decide(clause, request);
            if (decision != Decision.GRANTED) {
                return new Denial(decision, clause);
            }
        }
        return null;
    }

    private Decision decide(Clause clause, ContainerRequestContext request) {
        try {
            SecurityContext security = request.getSecurityContext();
            if (security == null || !isKnown(security.getUserPrincipal())) {
                return Decision.UNAUTHENTICATED;
            }
            if (clause.authenticated) {
                return Decision.GRANTED;
            }
            for (String role : clause.accepted) {
                if (security.isUserInRole(role)) {
                    return Decision.GRANTED;
                }
            }
            return Decision.FORBIDDEN;
        } catch (Throwable failure) { // Errors as well: a role source that fails to load must not open anything.
            failures.log(failure);
            return Decision.UNAVAILABLE;
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
