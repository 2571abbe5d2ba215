package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one target says about who gets in.
 *
 * @param kind roles, everybody or nobody
 * @param terms for roles: all of them have to be met, in source order
 * @param type the class or interface that the target is, or that declares it
 * @param on the target; {@code null} of what stands nowhere in the code
 * @param kinds of the annotations on the target: for roles one for each term
 */
public record Declaration(
        Kind kind,
        List<Term> terms,
        Class<?> type,
        @Nullable AnnotatedElement on,
        List<Class<?>> kinds) {

    /** Of a method or class about which nothing can be said. */
    static final Declaration UNDECIDABLE = undecidable(Object.class, null);

    /** The same of a target of which that is known. */
    static Declaration undecidable(Class<?> type, @Nullable AnnotatedElement on) {
        return new Declaration(Kind.UNDECIDABLE, List.of(), type, on, List.of());
    }

    /** Of what a proxy stands for, where its interfaces declare nothing. */
    static Declaration unseen(Class<?> proxy) {
        return new Declaration(Kind.UNSEEN, List.of(), proxy, null, List.of());
    }

    /** Of an option, for endpoints for which nothing else declares. */
    public static Declaration ofDefaultRole(String role) {
        return new Declaration(Kind.ROLES, List.of(new Term(List.of(role), "", false)), Object.class, null, List.of());
    }

    /** What a class that is no resource carries itself, or inherits from a superclass; {@code null} for nothing. */
    public static @Nullable Declaration carriedBy(Class<?> type) {
        Declaration carried = null;
        for (Class<?> each = type; each != null && carried == null; each = each.getSuperclass()) {
            carried = DeclarationReader.read(each, each, new ArrayList<>());
        }
        return carried;
    }

    /** What a declaration says. */
    public enum Kind {
        ROLES,
        PERMIT_ALL,
        DENY_ALL,
        /** Refused at deployment; a class seen later is closed. */
        UNDECIDABLE,
        /** A proxy keeps it from us: closed. */
        UNSEEN
    }

    /**
     * Any one of the roles is enough; both lists and messages are as the developer wrote them.
     *
     * @param templates those of the roles that have path parameters
     */
    @SuppressWarnings("exports") // To be asked, not to be read.
    public record Term(List<String> roles, String message, boolean hide, List<RoleTemplate> templates) {

        /** One whose roles are literal, braces included. */
        public Term(List<String> roles, String message, boolean hide) {
            this(roles, message, hide, List.of());
        }

        /** Whether one of the roles has a path parameter. */
        public boolean hasParameters() {
            return !templates.isEmpty();
        }

        /** Whether a role is asked for as it is written. */
        public boolean isLiteral(String role) {
            return template(role) == null;
        }

        /**
         * A role as it is asked for.
         *
         * @param parameters gives the only value of a path parameter; {@code null} where there is none, or several
         * @return {@code null} if a value is missing, or cannot be put in: the role is then not met
         */
        public @Nullable String asked(String role, Function<String, @Nullable String> parameters) {
            RoleTemplate template = template(role);
            return template == null ? role : template.filled(parameters);
        }

        private @Nullable RoleTemplate template(String role) {
            for (int i = 0; i < templates.size(); i++) {
                if (templates.get(i).text().equals(role)) {
                    return templates.get(i);
                }
            }
            return null;
        }

        /** Whether any caller with a principal is enough. */
        public boolean isAuthenticated() {
            return roles.equals(List.of(RequiresRole.AUTHENTICATED));
        }

        /** Without order and repetition. */
        private Object meaning() {
            return List.of(Set.copyOf(roles), message, hide, Set.copyOf(templates));
        }
    }

    /** The target as a refusal names it; the empty string for an option. */
    public String where() {
        return on != null ? Sources.of(type, on) : kind == Kind.UNSEEN ? "the interfaces of a proxy" : "";
    }

    /** The annotations as a refusal shows them, or the option. */
    public String source() {
        return kind == Kind.UNSEEN ? "nothing" : isOfOption() ? "rolegate.default-role" : Sources.of(this);
    }

    /** Whether it is asked for where nothing else declares. */
    public boolean isOfOption() {
        return on == null && kind == Kind.ROLES;
    }

    /** Whether {@code @RequiresRole} says it, and not Jakarta's annotations. */
    public boolean isOfRequiresRole() {
        return !kinds.isEmpty() && !DeclarationReader.isJakarta(kinds.get(0));
    }

    /** Whether somebody is kept out. */
    boolean restricts() {
        return kind == Kind.ROLES || kind == Kind.DENY_ALL;
    }

    /** What may be wrong with its roles goes into {@code warnings}. */
    void addOddRoles(Collection<String> warnings) {
        for (Term term : terms) {
            if (SafeText.arePlain(term.roles)) {
                continue;
            }
            for (String role : term.roles) {
                String odd = Warnings.oddRole(isOfOption() ? source() : where(), role, term.isLiteral(role));
                if (odd != null) {
                    warnings.add(odd);
                }
            }
        }
    }

    /** Its roles that are none of the known ones go into {@code refusals}. */
    public void addUnknownRoles(Collection<String> known, Collection<Refusal> refusals) {
        for (Term term : terms) {
            for (String role : term.roles) {
                if (!term.isAuthenticated() && !known.contains(role)) {
                    refusals.add(Refusal.unknownRole(where(), role, known));
                }
            }
        }
    }

    /** Whether all its roles are known. */
    public boolean isKnown(Collection<String> known) {
        for (Term term : terms) {
            if (!term.isAuthenticated() && !known.containsAll(term.roles)) {
                return false;
            }
        }
        return true;
    }

    /** The roles that are asked for as they are written go into {@code roles}. */
    void addLiteralRoles(Collection<String> roles) {
        for (Term term : terms) {
            for (String role : term.roles) {
                if (term.isLiteral(role)) {
                    roles.add(role);
                }
            }
        }
    }

    /** Whether a role has a path parameter. */
    boolean hasParameters() {
        for (Term term : terms) {
            if (term.hasParameters()) {
                return true;
            }
        }
        return false;
    }

    boolean hides() {
        for (Term term : terms) {
            if (term.hide) {
                return true;
            }
        }
        return false;
    }

    /** Whether both ask for the same; order and repetition make no difference. */
    boolean saysTheSameAs(Declaration other) {
        return kind == other.kind && meaning().equals(other.meaning());
    }

    private Set<Object> meaning() {
        return terms.stream().map(Term::meaning).collect(Collectors.toSet());
    }
}
