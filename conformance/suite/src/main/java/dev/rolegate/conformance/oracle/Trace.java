package dev.rolegate.conformance.oracle;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the bodies of the class files write that they run, without a call that would be one more. For one thread. */
public final class Trace {

    /** Those that ran, the outermost first: each body writes its number as the first thing that it does. */
    @SuppressWarnings("MutablePublicArray") // written by byte code
    public static final int[] RAN = new int[100];

    /** How many. */
    @SuppressWarnings("NonFinalStaticField") // written by byte code
    public static int count;

    private Trace() {}

    /** The bodies that ran since the last call, the outermost first. */
    static List<Integer> take() {
        List<Integer> taken = Arrays.stream(RAN, 0, count).boxed().toList();
        count = 0;
        return taken;
    }

    /** What a body does that goes on to none. */
    public static String work() {
        return "done";
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
