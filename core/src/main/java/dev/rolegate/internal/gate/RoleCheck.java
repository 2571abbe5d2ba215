package dev.rolegate.internal.gate;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.host.Host;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks whether the caller meets a requirement. Whatever is not a grant denies. */
final class RoleCheck {

    static final String WHAT = "Permissions cannot be checked:";
    private static final FailureLog OF_MATRIX = new FailureLog(WHAT);

    private final FailureLog failures;

    RoleCheck(FailureLog failures) {
        this.failures = failures;
    }

    /**
     * {@code null} if the requirement is met, else why not.
     *
     * @param parameters for roles that ask for path parameters; {@code null} where none does
     */
    @Nullable
    Denial unmet(
            Requirement requirement,
            Host host,
            ContainerRequestContext request,
            @Nullable Function<String, @Nullable String> parameters) {
        if (requirement.closed != null) {
            return requirement.closed;
        }
        for (RequiredRoles clause : requirement.clauses) {
            Denial denial = missing(clause, host, request, parameters);
            if (denial != null) {
                return denial;
            }
        }
        return null;
    }

    private @Nullable Denial missing(
            RequiredRoles clause,
            Host host,
            ContainerRequestContext request,
            @Nullable Function<String, @Nullable String> parameters) {
        try {
            return judge(clause, request.getSecurityContext(), host, parameters, failures);
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
    static boolean isMet(
            RequiredRoles clause, @Nullable SecurityContext caller, Function<String, @Nullable String> parameters) {
        try {
            return judge(clause, caller, null, parameters, OF_MATRIX) == null;
        } catch (Throwable failure) { // As above.
            OF_MATRIX.log(failure);
            throw new AuthorizationUnavailableException();
        }
    }

    /** The judge: nobody else asks a caller for a role. */
    private static @Nullable Denial judge(
            RequiredRoles clause,
            @Nullable SecurityContext security,
            @Nullable Host host,
            @Nullable Function<String, @Nullable String> parameters,
            FailureLog failures) {
        if (security == null || !isKnown(security.getUserPrincipal(), host)) {
            return clause.unauthenticated;
        }
        if (clause.authenticated) {
            return null;
        }
        for (String accepted : clause.accepted) {
            String role = clause.hasParameters ? asked(accepted, clause, parameters, failures) : accepted;
            if (role != null && security.isUserInRole(role)) {
                return null;
            }
        }
        return clause.forbidden;
    }

    /** What cannot be read is not put in: that is no failure of who knows the roles. */
    private static @Nullable String asked(
            String accepted,
            RequiredRoles clause,
            @Nullable Function<String, @Nullable String> parameters,
            FailureLog failures) {
        try {
            return parameters == null ? null : clause.asked(accepted, parameters);
        } catch (RuntimeException | LinkageError failure) {
            failures.log(failure);
            return null;
        }
    }

    static boolean isKnown(@Nullable Principal principal, @Nullable Host host) {
        if (principal == null) {
            return false;
        }
        String name = principal.getName();
        return name != null && !name.isEmpty() && !(host == null ? Host.isNobodyAnywhere(name) : host.isNobody(name));
    }
}
