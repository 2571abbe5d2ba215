package dev.rolegate.internal.gate;

import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.rule.ResourceClasses;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The roles that an application names as they stand: a caller who chooses the value of a path parameter must not make one of them. */
final class DeclaredRoles implements Predicate<String> {

    private final ResourceClasses classes;
    private final RoleHierarchy hierarchy;
    /** Looked for when it is needed. */
    private volatile @Nullable Set<String> ofHierarchy;

    DeclaredRoles(ResourceClasses classes, RoleHierarchy hierarchy) {
        this.classes = classes;
        this.hierarchy = hierarchy;
    }

    @Override
    public boolean test(String role) {
        Set<String> known = ofHierarchy;
        if (known == null) {
            known = new HashSet<>(hierarchy.impliedRoles());
            for (String implied : hierarchy.impliedRoles()) {
                known.addAll(hierarchy.rolesThatImply(implied));
            }
            ofHierarchy = known;
        }
        return known.contains(role) || classes.isDeclared(role);
    }
}
