package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Overrides.Group;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what methods of one hierarchy take, as types tell it: with type arguments put in, and boxed. */
final class ParameterTypes {

    private final List<Class<?>> hierarchy;
    private @Nullable TypeArguments arguments;

    ParameterTypes(List<Class<?>> hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Whether they take the same, and each is seen from where the other stands. */
    boolean areSame(Group one, Group other) {
        return areSame(one, other, true);
    }

    /** Whether they take the same, seen or not. */
    boolean areSameUnseen(Group one, Group other) {
        return areSame(one, other, false);
    }

    private boolean areSame(Group one, Group other, boolean visible) {
        return one.methods().stream()
                .filter(each -> !Overrides.isForwarding(each))
                .anyMatch(each -> other.methods().stream()
                        .filter(its -> !Overrides.isForwarding(its)
                                && (!visible || (Overrides.isVisible(its, each) && Overrides.isVisible(each, its))))
                        .anyMatch(its -> resolved(each).equals(resolved(its))));
    }

    private List<Class<?>> resolved(Method method) {
        if (arguments == null) {
            arguments = TypeArguments.of(hierarchy);
        }
        return arguments.erased(method).stream()
                .<Class<?>>map(ParameterTypes::boxed)
                .toList();
    }

    /** Whether nothing but their results tells them apart. */
    static boolean haveSameTypes(Method one, Method other) {
        return Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    /** Whether one takes a primitive where the other does not. */
    static boolean differInPrimitives(Group one, Group other) {
        return !arePrimitive(one.nearest()).equals(arePrimitive(other.nearest()));
    }

    private static List<Boolean> arePrimitive(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .<Boolean>map(Class::isPrimitive)
                .toList();
    }

    /** Whether the one's arguments may be the other's, cast or unboxed. */
    static boolean canPass(Method from, Method to) {
        if (!from.getName().equals(to.getName())) {
            return true;
        }
        for (int i = 0; i < from.getParameterCount(); i++) {
            Class<?> given = boxed(from.getParameterTypes()[i]);
            Class<?> taken = boxed(to.getParameterTypes()[i]);
            if (!given.isAssignableFrom(taken)
                    && !taken.isAssignableFrom(given)
                    && !given.isInterface()
                    && !taken.isInterface()) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
