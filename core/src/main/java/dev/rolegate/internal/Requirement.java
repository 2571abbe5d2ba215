package dev.rolegate.internal;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.internal.Declaration.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a gate asks for, compiled: an AND of ORs with the message of each; or open, or closed to everybody. */
final class Requirement {

    static final Requirement OPEN = new Requirement(null, new Clause[0], false);
    static final Requirement CLOSED = new Requirement(null, new Clause[0], true);

    /** One {@code @RequiresRole}. */
    static final class Clause {
        /** The roles as declared, for messages and events. */
        final List<String> roles;
        /** The roles and those that imply them. */
        final String[] accepted;

        final boolean authenticated;
        final String message;
        final boolean hide;

        /** What a caller gets who does not meet it, and why. */
        final Denial unauthenticated = new Denial(Decision.UNAUTHENTICATED, this);

        final Denial forbidden = new Denial(Decision.FORBIDDEN, this);
        final Denial unavailable = new Denial(Decision.UNAVAILABLE, this);

        private Clause(Declaration.Term term, Options options) {
            this.authenticated = term.isAuthenticated();
            this.roles = authenticated ? List.of() : term.roles();
            Set<String> all = new LinkedHashSet<>(roles);
            roles.forEach(role -> all.addAll(options.roleHierarchy().rolesThatImply(role)));
            this.accepted = all.toArray(String[]::new);
            this.message = term.message().isEmpty() ? defaultMessage(options) : term.message();
            this.hide = term.hide();
        }

        private String defaultMessage(Options options) {
            if (!options.discloseRoles()) {
                return DenialBody.GENERIC_MESSAGE;
            }
            if (authenticated) {
                return "This request requires a signed-in caller.";
            }
            String quoted = "'" + String.join("', '", roles) + "'";
            return roles.size() == 1
                    ? "This request requires the " + quoted + " role."
                    : "This request requires one of the roles " + quoted + ".";
        }
    }

    /** What it was compiled from; {@code null} where nothing declares. */
    final @Nullable Declaration declaration;

    /** All of them have to be met, in source order. */
    final Clause[] clauses;

    final boolean closed;
    final boolean hide;

    private Requirement(@Nullable Declaration declaration, Clause[] clauses, boolean closed) {
        this.declaration = declaration;
        this.clauses = clauses;
        this.closed = closed;
        boolean anyHides = false;
        for (Clause clause : clauses) {
            anyHides |= clause.hide;
        }
        this.hide = anyHides;
    }

    static Requirement of(Declaration declaration, Options options) {
        if (declaration.kind() == Kind.PERMIT_ALL) {
            return new Requirement(declaration, new Clause[0], false);
        }
        if (declaration.kind() != Kind.ROLES || declaration.terms().isEmpty()) {
            return new Requirement(declaration, new Clause[0], true);
        }
        List<Clause> clauses = new ArrayList<>();
        for (Declaration.Term term : declaration.terms()) {
            clauses.add(new Clause(term, options));
        }
        return new Requirement(declaration, clauses.toArray(Clause[]::new), false);
    }

    /** Both: this one first. */
    Requirement and(Requirement other) {
        Clause[] both = Arrays.copyOf(clauses, clauses.length + other.clauses.length);
        System.arraycopy(other.clauses, 0, both, clauses.length, other.clauses.length);
        return new Requirement(declaration == null ? other.declaration : declaration, both, closed || other.closed);
    }

    boolean isOpen() {
        return !closed && clauses.length == 0;
    }
}
