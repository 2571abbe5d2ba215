package dev.rolegate;

import dev.rolegate.internal.rule.Sources;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which roles imply which: whoever has the first has the others as well.
 *
 * <p>Resolved once, at deployment; roles compare by exact string equality.
 *
 * <pre>{@code
 * RoleHierarchy.builder()
 *         .role("admin").implies("editor", "auditor")
 *         .role("editor").implies("viewer")
 *         .build();
 * }</pre>
 */
@SuppressWarnings("exports") // Annotations that nobody needs to have.
public final class RoleHierarchy {

    /** For each role that is implied by others: those others, nearest first. */
    private final Map<String, Set<String>> impliedBy;

    private RoleHierarchy(Map<String, Set<String>> impliedBy) {
        this.impliedBy = impliedBy;
    }

    /**
     * Starts a hierarchy without any role.
     *
     * @return a builder, not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The roles that include a role.
     *
     * @param role the role that is asked for
     * @return the other roles, any one of which includes it, directly or through others; empty when there is none
     */
    public Set<String> rolesThatImply(String role) {
        return impliedBy.getOrDefault(role, Set.of());
    }

    /**
     * The roles that others include.
     *
     * @return each role that another one includes, directly or through others; unmodifiable
     */
    public Set<String> impliedRoles() {
        return Collections.unmodifiableSet(impliedBy.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleHierarchy that && impliedBy.equals(that.impliedBy);
    }

    @Override
    public int hashCode() {
        return impliedBy.hashCode();
    }

    @Override
    public String toString() {
        return "RoleHierarchy" + impliedBy;
    }

    /** Collects which role implies which. */
    public static final class Builder {

        private final Map<String, Set<String>> implies = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Names a role that implies others.
         *
         * @param role the role; blank, {@code "*"}, {@code "**"}, with a blank at an end, or with {@code >}, a comma, a
         *     semicolon, control characters or braces it is refused with an {@link IllegalArgumentException}
         * @return the step that takes the implied roles
         */
        public Implication role(String role) {
            return new Implication(this, checked(role));
        }

        /**
         * Resolves the hierarchy.
         *
         * @return an immutable hierarchy
         * @throws IllegalArgumentException if a role implies itself, directly or through others
         */
        public RoleHierarchy build() {
            Map<String, Set<String>> impliedBy = new LinkedHashMap<>();
            for (String role : implies.keySet()) {
                for (String implied : reachableFrom(role)) {
                    impliedBy
                            .computeIfAbsent(implied, key -> new LinkedHashSet<>())
                            .add(role);
                }
            }
            return new RoleHierarchy(impliedBy);
        }

        private Set<String> reachableFrom(String role) {
            Set<String> reached = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(implies.getOrDefault(role, Set.of()));
            while (!open.isEmpty()) {
                String next = open.removeFirst();
                if (next.equals(role)) {
                    throw new IllegalArgumentException("The role hierarchy has a cycle: '" + role
                            + "' implies itself. Remove one of the implications between them.");
                }
                if (reached.add(next)) {
                    open.addAll(implies.getOrDefault(next, Set.of()));
                }
            }
            return reached;
        }

        private static String checked(String role) {
            Objects.requireNonNull(role, "role");
            if (role.isBlank()
                    || role.equals("*")
                    || role.equals("**")
                    || !role.equals(role.strip())
                    || hasMark(role)) {
                throw new IllegalArgumentException("A role hierarchy names the role \"" + Sources.escaped(role)
                        + "\", which is blank, \"*\" or \"**\", has a blank at an end, or one of > , ; or a control"
                        + " character in it. Name the role that a caller can have.");
            }
            if (role.indexOf('{') >= 0 || role.indexOf('}') >= 0) {
                throw new IllegalArgumentException(
                        "A role hierarchy names the role '" + role + "', which has a brace: a"
                                + " role with a path parameter implies nothing, and nothing implies it. Name a literal role.");
            }
            return role;
        }

        /** Something by which a hierarchy is written, or that could break a log. */
        private static boolean hasMark(String role) {
            for (int i = 0; i < role.length(); i++) {
                char each = role.charAt(i);
                if (each == '>' || each == ',' || each == ';' || Character.isISOControl(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One role, waiting for those that it implies. */
    public static final class Implication {

        private final Builder builder;
        private final String role;

        private Implication(Builder builder, String role) {
            this.builder = builder;
            this.role = role;
        }

        /**
         * Says what the role includes.
         *
         * @param roles the implied roles; none at all, or one that {@link Builder#role(String)} would refuse, is refused with an
         *     {@link IllegalArgumentException}
         * @return the builder
         */
        public Builder implies(String... roles) {
            if (roles.length == 0) {
                throw new IllegalArgumentException("The role '" + role + "' implies nothing. Name at least one role.");
            }
            Set<String> implied = builder.implies.computeIfAbsent(role, key -> new LinkedHashSet<>());
            for (String each : roles) {
                implied.add(Builder.checked(each));
            }
            return builder;
        }
    }
}
