package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Declaration.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds locators of one class that a runtime without a model of its own cannot tell apart. */
record LocatorCheck(ResourceType type, DeclarationWalk walk, Predicate<Class<?>> ofRuntime) {

    void addTo(Collection<String> warnings, List<Locator> locators) {
        for (int i = 0; i < locators.size(); i++) {
            for (int j = i + 1; j < locators.size(); j++) {
                Locator one = locators.get(i);
                Locator other = locators.get(j);
                if (mayMeet(one, other) && !sameRequirement(declared(one), declared(other))) {
                    warnings.add(Warnings.locatorsMeet(type.type(), one.method(), other.method()));
                }
            }
        }
    }

    private boolean mayMeet(Locator one, Locator other) {
        Class<?> a = one.plainClass();
        Class<?> b = other.plainClass();
        return a == null
                || b == null
                || ofRuntime.test(a)
                || ofRuntime.test(b)
                || a.isAssignableFrom(b)
                || b.isAssignableFrom(a);
    }

    private @Nullable Declaration declared(Locator locator) {
        Member member = Objects.requireNonNull(type.member(locator.method()));
        return walk.of(member);
    }

    private static boolean sameRequirement(@Nullable Declaration one, @Nullable Declaration other) {
        if (one == null || other == null) {
            return isOpen(one) && isOpen(other);
        }
        return one.saysTheSameAs(other);
    }

    private static boolean isOpen(@Nullable Declaration declaration) {
        return declaration == null || declaration.kind() == Kind.PERMIT_ALL;
    }
}
