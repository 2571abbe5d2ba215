package dev.rolegate.internal.host;

import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.ResourceClasses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every locator that could have led from one matched instance to the next. Matching templates again could be bypassed with an
 * encoded slash.
 */
final class LocatorCandidates {

    private final ResourceClasses classes;
    private final boolean repeatedAreListedOnce;
    private final Map<Class<?>, Map<Class<?>, List<Step>>> known = new ConcurrentHashMap<>();

    LocatorCandidates(ResourceClasses classes, Quirks quirks) {
        this.classes = classes;
        this.repeatedAreListedOnce = quirks.listsRepeatedOnce();
    }

    /** Outermost first; {@code null} if an ancestor has none, or if there may be others. */
    @Nullable
    List<Step> of(List<Object> matched) {
        // Some lists are linked.
        List<Object> instances = matched.size() > 8 ? new ArrayList<>(matched) : matched;
        List<Step> all = new ArrayList<>(instances.size());
        for (int i = instances.size() - 1; i > 0; i--) {
            Object ancestor = instances.get(i);
            if (i < instances.size() - 1 && repeatedAreListedOnce && classes.mayRepeat(classOf(ancestor))) {
                return null;
            }
            List<Step> steps = between(classOf(ancestor), classOf(instances.get(i - 1)));
            if (steps.isEmpty()) {
                return null;
            }
            addTo(all, steps, ancestor);
        }
        return all;
    }

    /** The same by place on the way, for instances that have such locators. */
    List<List<Step>> byPlace(List<Object> matched) {
        List<Object> instances = new ArrayList<>(matched);
        List<List<Step>> all = new ArrayList<>(instances.size());
        for (int i = instances.size() - 1; i > 0; i--) {
            List<Step> place = new ArrayList<>(1);
            Object ancestor = instances.get(i);
            addTo(place, between(classOf(ancestor), classOf(instances.get(i - 1))), ancestor);
            all.add(place);
        }
        return all;
    }

    /** Those that have these methods; {@code null} if there is not one at each place. */
    @Nullable
    List<Step> among(List<List<Step>> byPlace, List<Method> taken) {
        List<Step> found = new ArrayList<>(taken.size());
        for (int i = 0; i < taken.size() && i < byPlace.size(); i++) {
            for (Step each : byPlace.get(i)) {
                if (classes.areOne(each.type(), each.method(), taken.get(i))) {
                    found.add(each);
                }
            }
        }
        return taken.size() == byPlace.size() && found.size() == taken.size() ? found : null;
    }

    /** Whether a matched instance has this method as a locator, as annotations tell. */
    boolean have(Method taken, List<Object> matched) {
        for (Object each : matched) {
            Class<?> type = classOf(each);
            if (taken.getDeclaringClass().isAssignableFrom(type) && classes.isLocator(type, taken)) {
                return true;
            }
        }
        return false;
    }

    private static void addTo(List<Step> all, List<Step> steps, Object ancestor) {
        if (ancestor instanceof Class<?> || ResourceClasses.targetOf(ancestor) == null) {
            all.addAll(steps);
        } else {
            steps.forEach(step -> all.add(Step.of(ancestor, step.method())));
        }
    }

    private List<Step> between(Class<?> ancestor, Class<?> next) {
        Map<Class<?>, List<Step>> of = known.get(ancestor);
        if (of == null) {
            of = known.computeIfAbsent(ancestor, any -> new ConcurrentHashMap<>());
        }
        List<Step> steps = of.get(next);
        return steps != null ? steps : of.computeIfAbsent(next, any -> find(ancestor, next));
    }

    private List<Step> find(Class<?> ancestor, Class<?> next) {
        List<Step> steps = new ArrayList<>(1);
        for (Method locator : classes.locatorsTo(next, ancestor)) {
            steps.add(new Step(ancestor, locator));
        }
        return List.copyOf(steps);
    }

    /** Some runtimes list classes where others list instances. */
    private static Class<?> classOf(Object matched) {
        return matched instanceof Class<?> type ? type : matched.getClass();
    }
}
