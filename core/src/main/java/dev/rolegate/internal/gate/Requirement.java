package dev.rolegate.internal.gate;

import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a gate asks for, compiled: an AND of ORs with the message of each; or open, or closed to everybody. */
public final class Requirement {

    static final Requirement OPEN = new Requirement(null, new RequiredRoles[0], false);
    static final Requirement CLOSED = new Requirement(null, new RequiredRoles[0], true);

    private final @Nullable Declaration declaration;

    /** All of them have to be met, in source order. */
    final RequiredRoles[] clauses;

    final boolean closed;
    final boolean hide;

    private Requirement(@Nullable Declaration declaration, RequiredRoles[] clauses, boolean closed) {
        this.declaration = declaration;
        this.clauses = clauses;
        this.closed = closed;
        boolean anyHides = false;
        for (RequiredRoles clause : clauses) {
            anyHides |= clause.hide;
        }
        this.hide = anyHides;
    }

    static Requirement of(Declaration declaration, Options options) {
        if (declaration.kind() == Kind.PERMIT_ALL) {
            return new Requirement(declaration, new RequiredRoles[0], false);
        }
        if (declaration.kind() != Kind.ROLES || declaration.terms().isEmpty()) {
            return new Requirement(declaration, new RequiredRoles[0], true);
        }
        List<RequiredRoles> clauses = new ArrayList<>();
        for (Declaration.Term term : declaration.terms()) {
            clauses.add(new RequiredRoles(term, options));
        }
        return new Requirement(declaration, clauses.toArray(new RequiredRoles[0]), false);
    }

    /** Both: this one first. */
    Requirement and(Requirement other) {
        RequiredRoles[] both = Arrays.copyOf(clauses, clauses.length + other.clauses.length);
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
    public List<RequiredRoles> clauses() {
        return List.of(clauses);
    }

    boolean isOpen() {
        return !closed && clauses.length == 0;
    }
}
