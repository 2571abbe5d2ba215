package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One {@code @RequiresRole}, compiled: the roles, any one of which is enough, and what a caller without them gets. */
public final class RequiredRoles {
    /** As declared, for messages and events; empty for any caller with a principal. */
    private final List<String> roles;
    /** The roles and those that imply them. */
    final String[] accepted;

    private final Declaration.Term term;
    private final Predicate<String> isDeclared;

    final boolean authenticated;
    /** Whether a role has a path parameter, so that what is accepted has to be made for each request. */
    final boolean hasParameters;

    final String message;
    final boolean hide;

    /** What a caller gets who does not meet it, and why. */
    final Denial unauthenticated;

    final Denial forbidden;
    final Denial unavailable;

    /**
     * One term, compiled.
     *
     * @param isDeclared whether the application names a role as it stands
     */
    RequiredRoles(Declaration.Term term, Options options, Predicate<String> isDeclared) {
        this.term = term;
        this.isDeclared = isDeclared;
        this.hasParameters = term.hasParameters();
        this.authenticated = term.isAuthenticated();
        this.roles = authenticated ? List.of() : term.roles();
        Set<String> all = new LinkedHashSet<>(roles);
        for (String role : roles) {
            all.addAll(options.roleHierarchy().rolesThatImply(role));
        }
        this.accepted = all.toArray(new String[0]);
        this.message =
                term.message().isEmpty() ? Denial.defaultMessage(roles, options.discloseRoles()) : term.message();
        this.hide = term.hide();
        this.unauthenticated = new Denial(Decision.UNAUTHENTICATED, Reason.NOT_SIGNED_IN, message, roles);
        this.forbidden = new Denial(Decision.FORBIDDEN, Reason.ROLE_MISSING, message, roles);
        this.unavailable = new Denial(Decision.UNAVAILABLE, Reason.LOOK_UP_FAILED, message, roles);
    }

    /** Whether a caller with a principal and exactly these roles, as they are written here, meets it. */
    public boolean isMetBy(Collection<String> callers) {
        return authenticated || !Collections.disjoint(callers, accepted());
    }

    /**
     * Whether a caller meets it, as the gate sees it.
     *
     * @param pathParameters by name, each with its only value
     * @throws AuthorizationUnavailableException if the look-up fails
     */
    public boolean isMetBy(@Nullable SecurityContext caller, Map<String, String> pathParameters) {
        return RoleCheck.isMet(this, caller, pathParameters::get);
    }

    /** As declared; empty for any caller with a principal. */
    public List<String> roles() {
        return roles;
    }

    /** The roles and those that imply them. */
    public List<String> accepted() {
        return List.of(accepted);
    }

    /**
     * The name by which one of the {@linkplain #accepted() accepted} roles is asked for. One with path parameters gets their
     * values, and must not become a role that the application names as it stands.
     *
     * @param accepted one of them
     * @param parameters gives the only value of a path parameter, decoded; {@code null} where there is none, or several
     * @return {@code null} if nobody has it, and it is not to be asked for
     */
    public @Nullable String asked(String accepted, Function<String, @Nullable String> parameters) {
        if (!hasParameters || term.isLiteral(accepted)) {
            return accepted;
        }
        String role = term.asked(accepted, parameters);
        return role == null || isDeclared.test(role) ? null : role;
    }

    /** What the denial says. */
    public String message() {
        return message;
    }

    /** Whether the denial is a 404. */
    public boolean hides() {
        return hide;
    }
}
