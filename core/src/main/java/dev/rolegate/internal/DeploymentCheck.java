package dev.rolegate.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at the resource classes that are known at deployment, and at the sub-resource classes to which they lead. */
final class DeploymentCheck {

    private final ClassChecks classes;
    private final RuntimePackage runtime;
    private final Set<Class<?>> checked = new HashSet<>();
    private final SortedSet<String> warnings = new TreeSet<>();
    private final SortedSet<String> locatorWarnings = new TreeSet<>();

    DeploymentCheck(ClassChecks classes, RuntimePackage runtime) {
        this.classes = classes;
        this.runtime = runtime;
    }

    /** The mistakes in those of the resource classes that have not been looked at yet. */
    SortedSet<Refusal> check(Collection<Class<?>> resources) {
        SortedSet<Refusal> refusals = new TreeSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(resources);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (runtime.owns(type) || !checked.add(type)) {
                continue;
            }
            ClassCheck check = classes.of(type);
            refusals.addAll(check.refusals());
            warnings.addAll(check.warnings());
            List<Locator> locators = Locator.of(check.type());
            new LocatorCheck(check.type(), check.walk(), runtime).addTo(locatorWarnings, locators);
            for (Locator locator : locators) {
                Class<?> next = locator.plainClass();
                if (next != null) {
                    open.add(next);
                }
            }
        }
        return refusals;
    }

    /** Whether the class, or one below it, has been looked at. */
    boolean knowsSubtypeOf(Class<?> type) {
        return checked.contains(type) || checked.stream().anyMatch(type::isAssignableFrom);
    }

    /** What is to be said once; saying it forgets it. */
    List<String> takeWarnings() {
        return take(warnings);
    }

    /** What concerns a runtime that does not tell which locator it took. */
    List<String> takeLocatorWarnings() {
        return take(locatorWarnings);
    }

    private static List<String> take(SortedSet<String> warnings) {
        List<String> taken = List.copyOf(warnings);
        warnings.clear();
        return taken;
    }
}
