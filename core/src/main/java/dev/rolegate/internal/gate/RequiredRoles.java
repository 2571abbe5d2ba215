package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One {@code @RequiresRole}, compiled: the roles, any one of which is enough, and what a caller without them gets. */
public final class RequiredRoles {
    /** As declared, for messages and events; empty for any caller with a principal. */
    private final List<String> roles;
    /** The roles and those that imply them. */
    final String[] accepted;

    final boolean authenticated;
    final String message;
    final boolean hide;

    /** What a caller gets who does not meet it, and why. */
    final Denial unauthenticated;

    final Denial forbidden;
    final Denial unavailable;

    RequiredRoles(Declaration.Term term, Options options) {
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

    /** As declared; empty for any caller with a principal. */
    public List<String> roles() {
        return roles;
    }

    /** The roles and those that imply them. */
    public List<String> accepted() {
        return List.of(accepted);
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
