package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a gate asks for, compiled: an AND of ORs with the message of each; or open, or closed to everybody. */
public final class Requirement {

    static final Requirement OPEN = new Requirement(null, new Clause[0], false);
    static final Requirement CLOSED = new Requirement(null, new Clause[0], true);

    /** One {@code @RequiresRole}. */
    public static final class Clause {
        /** As declared, for messages and events; empty for any caller with a principal. */
        private final List<String> roles;
        /** The roles and those that imply them. */
        final String[] accepted;

        final boolean authenticated;
        final String message;
        private final boolean hide;

        /** What a caller gets who does not meet it, and why. */
        final Denial unauthenticated;

        final Denial forbidden;
        final Denial unavailable;

        private Clause(Declaration.Term term, Options options) {
            this.authenticated = term.isAuthenticated();
            this.roles = authenticated ? List.of() : term.roles();
            Set<String> all = new LinkedHashSet<>(roles);
            for (String role : roles) {
                all.addAll(options.roleHierarchy().rolesThatImply(role));
            }
            this.accepted = all.toArray(String[]::new);
            this.message =
                    term.message().isEmpty() ? Denial.defaultMessage(roles, options.discloseRoles()) : term.message();
            this.hide = term.hide();
            this.unauthenticated = new Denial(Decision.UNAUTHENTICATED, message, roles);
            this.forbidden = new Denial(Decision.FORBIDDEN, message, roles);
            this.unavailable = new Denial(Decision.UNAVAILABLE, message, roles);
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

    private final @Nullable Declaration declaration;

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

    /** What it was compiled from; {@code null} where nothing declares. */
    public @Nullable Declaration declaration() {
        return declaration;
    }

    /** Whether nobody meets it. */
    public boolean isClosed() {
        return closed;
    }

    /** All of them have to be met, in source order. */
    public List<Clause> clauses() {
        return List.of(clauses);
    }

    boolean isOpen() {
        return !closed && clauses.length == 0;
    }
}
