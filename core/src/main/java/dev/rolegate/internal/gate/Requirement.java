package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a gate asks for, compiled: an AND of ORs with the message of each; or open, or closed to everybody. */
public final class Requirement {

    static final Requirement OPEN = new Requirement(null, new RequiredRoles[0], null);
    static final Requirement CLOSED =
            new Requirement(null, new RequiredRoles[0], Denial.closed(Reason.NOTHING_DECLARED));

    private final @Nullable Declaration declaration;

    /** All of them have to be met, in source order. */
    final RequiredRoles[] clauses;

    /** What everybody gets; {@code null} where some may get in. */
    final @Nullable Denial closed;

    final boolean hide;

    /** Whether a role has a path parameter. */
    final boolean hasParameters;

    private Requirement(@Nullable Declaration declaration, RequiredRoles[] clauses, @Nullable Denial closed) {
        this.declaration = declaration;
        this.clauses = clauses;
        this.closed = closed;
        boolean anyHides = false;
        boolean anyParameters = false;
        for (RequiredRoles clause : clauses) {
            anyHides |= clause.hide;
            anyParameters |= clause.hasParameters;
        }
        this.hide = anyHides;
        this.hasParameters = anyParameters;
    }

    static Requirement of(Declaration declaration, Options options, Predicate<String> isDeclared) {
        if (declaration.kind() == Kind.PERMIT_ALL) {
            return new Requirement(declaration, new RequiredRoles[0], null);
        }
        if (declaration.kind() != Kind.ROLES || declaration.terms().isEmpty()) {
            return new Requirement(declaration, new RequiredRoles[0], Denial.closed(reason(declaration.kind())));
        }
        Set<String> known = options.knownRoles();
        if (!known.isEmpty() && !declaration.isKnown(known)) {
            return new Requirement(declaration, new RequiredRoles[0], Denial.closed(Reason.MISTAKE));
        }
        List<RequiredRoles> clauses = new ArrayList<>();
        for (Declaration.Term term : declaration.terms()) {
            clauses.add(new RequiredRoles(term, options, isDeclared));
        }
        return new Requirement(declaration, clauses.toArray(new RequiredRoles[0]), null);
    }

    private static Reason reason(Kind closed) {
        if (closed == Kind.UNDECIDABLE) {
            return Reason.MISTAKE;
        }
        return closed == Kind.UNSEEN ? Reason.HIDDEN_BY_PROXY : Reason.DENY_ALL;
    }

    /** Both: this one first. */
    Requirement and(Requirement other) {
        RequiredRoles[] both = Arrays.copyOf(clauses, clauses.length + other.clauses.length);
        System.arraycopy(other.clauses, 0, both, clauses.length, other.clauses.length);
        return new Requirement(
                declaration == null ? other.declaration : declaration, both, closed == null ? other.closed : closed);
    }

    /** What it was compiled from; {@code null} where nothing declares. */
    public @Nullable Declaration declaration() {
        return declaration;
    }

    /** Whether nobody meets it. */
    public boolean isClosed() {
        return closed != null;
    }

    /** All of them have to be met, in source order. */
    public List<RequiredRoles> clauses() {
        return List.of(clauses);
    }

    /** Whether who does not meet it hears of an unknown path. */
    public boolean hides() {
        return hide;
    }

    /** Whether nothing is asked for. */
    public boolean isOpen() {
        return closed == null && clauses.length == 0;
    }
}
