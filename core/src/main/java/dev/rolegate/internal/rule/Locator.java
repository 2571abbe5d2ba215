package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A sub-resource locator as its class declares it. */
record Locator(Method method, Type returned) {

    /** The locators of a class, in an order that is the same on every start. */
    static List<Locator> of(ResourceType type) {
        List<Locator> locators = new ArrayList<>(1);
        for (Member member : type.members()) {
            if (member.isLocator()) {
                locators.add(of(member.nearest()));
            }
        }
        if (locators.size() > 1) {
            locators.sort(Comparator.comparing(locator -> locator.method.toString()));
        }
        return locators;
    }

    /** A locator; where its generic type names what is missing, it tells nothing. */
    static Locator of(Method method) {
        return new Locator(method, TypeArguments.returned(method));
    }

    /**
     * Whether an instance of the class can have come from here. Only a plain class tells: an interface may be a proxy's,
     * a type variable is not checked at run time, a {@code Class} or a model object of the runtime is turned into
     * something else.
     */
    boolean mayReturn(Class<?> next, Predicate<Class<?>> ofRuntime) {
        Class<?> plain = plainClass();
        return plain == null || ofRuntime.test(plain) || plain.isAssignableFrom(next);
    }

    /** Whether an instance that comes from here may have this same locator again. */
    boolean mayRepeat(Predicate<Class<?>> ofRuntime) {
        Class<?> plain = plainClass();
        Class<?> own = method.getDeclaringClass();
        return plain == null
                || ofRuntime.test(plain)
                || own.isInterface()
                || own.isAssignableFrom(plain)
                || plain.isAssignableFrom(own);
    }

    /** The class that it says it returns, or {@code null} if the declared type tells nothing. */
    @Nullable
    Class<?> plainClass() {
        return returned instanceof Class<?> type && !type.isInterface() && type != Object.class && type != Class.class
                ? type
                : null;
    }
}
