package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime matched.
 *
 * @param locators the sub-resource locators on the way, outermost first; where the runtime does not tell which were
 *     taken, all that could have been
 * @param type the concrete class
 * @param method the matched resource method, in that class or a supertype
 * @param announced the class that the runtime announced instead, or the proxy that it calls instead, if it has nothing to
 *     do with the concrete one: both count
 * @param besides other resource methods that the runtime runs for the same request without asking filters
 */
// Flat, so that the compiler sees that nothing keeps it: a request that is granted allocates none.
public record Match(
        List<Step> locators,
        Class<?> type,
        Method method,
        @Nullable Class<?> announced,
        List<Step> besides) {

    /**
     * A locator on the way, or a resource method that is run besides.
     *
     * @param type the concrete class of the instance on which the method is called
     * @param method the method, in that class or a supertype
     * @param announced the proxy of it that is called instead: what else it declares counts, too
     */
    public record Step(
            Class<?> type, Method method, @Nullable Class<?> announced) {

        /** A locator of a class that is known for certain. */
        public Step(Class<?> type, Method method) {
            this(type, method, null);
        }

        /** A locator that was called on an instance. */
        public static Step of(Object instance, Method method) {
            Class<?> target = ResourceClasses.targetOf(instance);
            return target == null
                    ? new Step(instance.getClass(), method)
                    : new Step(target, method, instance.getClass());
        }
    }

    /** A match whose concrete class is known for certain. */
    public Match(List<Step> locators, Class<?> type, Method method) {
        this(locators, type, method, null);
    }

    /** A match for which nothing else is run. */
    public Match(List<Step> locators, Class<?> type, Method method, @Nullable Class<?> announced) {
        this(locators, type, method, announced, List.of());
    }

    /** The same with other resource methods that the runtime runs for the request. */
    public Match with(List<Step> more) {
        return new Match(locators, type, method, announced, more);
    }

    /**
     * A match from what the runtime announces and the instance that it will call, or, where it does not show that, its
     * class; a proxy that tells what it stands for is decided by that, and a view by the class that it shows.
     */
    public static Match of(List<Step> locators, Object instance, Class<?> announced, Method method) {
        if (instance instanceof Class<?> type) {
            return of(locators, type, announced, method);
        }
        Class<?> shown = ImplicitView.shownBy(instance);
        if (shown != null) {
            return new Match(locators, shown, method);
        }
        Class<?> target = ResourceClasses.targetOf(instance);
        return target == null
                ? of(locators, instance.getClass(), announced, method)
                : new Match(locators, target, method, instance.getClass());
    }

    /** The class by which an instance is decided: its own, or that of what it stands for if it tells. */
    public static Class<?> typeOf(Object instance) {
        Class<?> target = ResourceClasses.targetOf(instance);
        return target == null ? instance.getClass() : target;
    }

    /** The class by which the instance of a class is decided that is registered, if one is; a proxy's class tells nothing. */
    public static Class<?> typeOf(Class<?> type, Configuration configuration) {
        if (ResourceClasses.showsInterfacesAlone(type)) {
            for (Object each : configuration.getInstances()) {
                if (each.getClass() == type) {
                    return typeOf(each);
                }
            }
        }
        return type;
    }

    /**
     * A match from what the runtime announces and the class of the instance that it will call; the more special of the
     * two is the concrete class.
     */
    public static Match of(List<Step> locators, Class<?> instance, Class<?> announced, Method method) {
        if (announced.isAssignableFrom(instance)) {
            return new Match(locators, instance, method);
        }
        Objects.requireNonNull(method);
        return instance.isAssignableFrom(announced)
                ? new Match(locators, announced, method)
                : new Match(locators, instance, method, announced);
    }
}
