package dev.rolegate.internal;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime matched.
 *
 * @param locators the sub-resource locators on the way, outermost first; where the runtime does not tell which were
 *     taken, all that could have been
 * @param endpoint the concrete class and the matched resource method
 * @param announced what the runtime announced instead, if its class has nothing to do with the concrete one: both count
 */
public record Match(
        List<Step> locators, Step endpoint, @Nullable Step announced) {

    /**
     * A method on the way.
     *
     * @param type the concrete class of the instance on which the method is called
     * @param method the method, in that class or a supertype
     */
    public record Step(Class<?> type, Method method) {}

    /** A match whose concrete class is known for certain. */
    public Match(List<Step> locators, Step endpoint) {
        this(locators, endpoint, null);
    }

    /**
     * A match from what the runtime announces and the class of the instance that it will call; the more special of the
     * two is the concrete class.
     */
    public static Match of(List<Step> locators, Class<?> instance, Class<?> announced, Method method) {
        if (announced.isAssignableFrom(instance)) {
            return new Match(locators, new Step(instance, method), null);
        }
        Step step = new Step(announced, Objects.requireNonNull(method));
        return instance.isAssignableFrom(announced)
                ? new Match(locators, step, null)
                : new Match(locators, new Step(instance, method), step);
    }
}
