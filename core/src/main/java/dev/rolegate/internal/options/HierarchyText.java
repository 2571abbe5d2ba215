package dev.rolegate.internal.options;

import dev.rolegate.RoleHierarchy;

/** Reads a role hierarchy from a property: {@code admin > editor > viewer; admin > auditor}. */
final class HierarchyText {

    private HierarchyText() {}

    static RoleHierarchy parse(String text) {
        RoleHierarchy.Builder hierarchy = RoleHierarchy.builder();
        for (String chain : text.split(";", -1)) {
            String[] roles = chain.split(">", -1);
            if (roles.length < 2) {
                throw new IllegalArgumentException("It is written as admin > editor > viewer; admin > auditor.");
            }
            for (int i = 0; i + 1 < roles.length; i++) {
                if (roles[i].endsWith("-") || roles[i].endsWith("=")) {
                    throw new IllegalArgumentException(
                            "A role includes another by > alone, without an arrow, as in admin > editor.");
                }
                hierarchy.role(roles[i].strip()).implies(roles[i + 1].strip());
            }
        }
        return hierarchy.build();
    }
}
