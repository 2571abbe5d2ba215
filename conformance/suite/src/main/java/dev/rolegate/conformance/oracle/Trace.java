package dev.rolegate.conformance.oracle;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bodies of the class files call: each says that it runs. For one thread. */
public final class Trace {

    private static final List<Integer> RAN = new ArrayList<>();

    private Trace() {}

    /** The first thing that each body does. */
    public static void ran(int id) {
        RAN.add(id);
    }

    /** The bodies that ran since the last call, the outermost first. */
    static List<Integer> take() {
        List<Integer> taken = List.copyOf(RAN);
        RAN.clear();
        return taken;
    }

    /** Calls a method of the instance without the byte code of the caller showing which, as a handler does. */
    public static @Nullable Object handOver(Object instance, String name, String descriptor, @Nullable Object argument)
            throws Throwable {
        MethodType type = MethodType.fromMethodDescriptorString(
                descriptor, instance.getClass().getClassLoader());
        for (Class<?> each = instance.getClass(); each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && method.getReturnType().equals(type.returnType())
                        && type.parameterList().equals(List.of(method.getParameterTypes()))) {
                    method.setAccessible(true);
                    try {
                        return type.parameterCount() == 0 ? method.invoke(instance) : method.invoke(instance, argument);
                    } catch (IllegalArgumentException e) {
                        throw new ClassCastException(e.getMessage());
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }
            }
        }
        throw new NoSuchMethodError(name + descriptor);
    }
}
