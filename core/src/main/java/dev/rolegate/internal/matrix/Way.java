package dev.rolegate.internal.matrix;

import dev.rolegate.internal.gate.RequiredRoles;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.rule.ResourceClasses.Returned;
import dev.rolegate.internal.rule.Route;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be met on the way to a class.
 *
 * @param declaring to which resource method or locator each gate belongs, presumed ones last
 * @param seen whether all classes on the way can be seen
 */
record Way(
        List<Method> locators,
        List<Requirement> gates,
        List<Requirement> presumed,
        List<Route> declaring,
        boolean seen,
        Set<Object> passed) {

    /** To a root resource class. */
    static final Way NONE = new Way(List.of(), List.of(), List.of(), List.of(), true, Set.of());
    /** To a type that a runtime takes for one, though no instance can be of it. */
    static final Way UNSEEN = new Way(List.of(), List.of(), List.of(), List.of(), false, Set.of());

    Way through(Route route, Requirement gate) {
        return new Way(plus(locators, route.method()), gates, presumed, declaring, seen, passed).besides(route, gate);
    }

    /** With a method that is run besides the last. */
    Way besides(Route route, Requirement gate) {
        return new Way(
                locators,
                seen ? plus(gates, gate) : gates,
                seen ? presumed : plus(presumed, gate),
                plus(declaring, route),
                seen,
                passed);
    }

    /** Into a class; {@code null} if it was passed with the same requirements before. */
    @Nullable
    Way into(Returned next) {
        Set<Object> asked = new LinkedHashSet<>();
        addAsked(asked, gates);
        addAsked(asked, presumed);
        Set<Object> more = new LinkedHashSet<>(passed);
        return more.add(List.of(next, asked))
                ? new Way(locators, gates, presumed, declaring, seen && next.isExact(), more)
                : null;
    }

    private static void addAsked(Set<Object> asked, List<Requirement> gates) {
        for (Requirement gate : gates) {
            asked.add(gate.isClosed());
            for (RequiredRoles clause : gate.clauses()) {
                asked.add(List.of(clause.roles(), clause.message(), clause.hides()));
            }
        }
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
