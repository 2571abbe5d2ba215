package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.ResourceClasses.Returned;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
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

    /** What a runtime without a model of its own cannot tell apart, goes into {@code warnings}. */
    static void addDoubts(
            Collection<String> warnings,
            List<Locator> locators,
            ResourceType type,
            DeclarationWalk walk,
            Predicate<Class<?>> ofRuntime) {
        if (locators.size() > 1) {
            new LocatorCheck(type, walk, ofRuntime).addTo(warnings, locators);
        }
    }

    /** A locator; where its generic type names what is missing, it tells nothing. */
    static Locator of(Method method) {
        return new Locator(method, TypeArguments.returned(method));
    }

    /**
     * Whether an instance of the class can have come from here. Only a plain class tells: an interface may be a proxy's,
     * a type variable is not checked at run time, a {@code Class}, a {@code CompletionStage} or a model object of the runtime
     * is turned into something else.
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

    /**
     * What lies behind, as far as the declared type tells; {@code null} if that is nothing. A plain class, generic or not,
     * is taken for exactly what is returned; of a {@code Class} that names one, the runtime makes an instance.
     */
    @Nullable
    Returned leadsTo() {
        Type named = returned;
        boolean bounded = named instanceof TypeVariable;
        if (raw(named) == Class.class) {
            named = named instanceof ParameterizedType type ? type.getActualTypeArguments()[0] : Object.class;
            if (named instanceof WildcardType wildcard) {
                named = TypeArguments.readable(wildcard::getUpperBounds, new Type[] {Object.class})[0];
                bounded = true;
            }
        }
        Class<?> type = raw(named);
        if (type == Object.class || isTurnedIntoAnother(type)) {
            return null;
        }
        boolean isFinal = Modifier.isFinal(type.getModifiers());
        return new Returned(type, ResourceType.isInstantiable(type) && (isFinal || !bounded));
    }

    /** Without type arguments; {@code Object} where only a variable is named that another type binds. */
    private Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type == returned ? method.getReturnType() : Object.class;
    }

    /** The class that it says it returns, or {@code null} if the declared type tells nothing. */
    @Nullable
    Class<?> plainClass() {
        return returned instanceof Class<?> type
                        && !type.isInterface()
                        && type != Object.class
                        && !isTurnedIntoAnother(type)
                ? type
                : null;
    }

    /** Some runtimes take what a stage is completed with. */
    private static boolean isTurnedIntoAnother(Class<?> type) {
        return type == Class.class || CompletionStage.class.isAssignableFrom(type);
    }
}
