package dev.rolegate.conformance.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ran when each method of a hierarchy was invoked on an instance of the concrete class. */
final class Facts {

    private static final Object[] ARGUMENTS = {1L, "x"};

    private final Map<Integer, List<Integer>> traces = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, MethodSpec> methods = new HashMap<>();
    private final Set<Integer> overriding = new HashSet<>();
    private final Set<Integer> writtenOver = new HashSet<>();
    private final boolean readable;

    /** Invokes all of them; fails with a {@link LinkageError} where a body calls what is not there. */
    Facts(Hierarchy hierarchy, Loaded loaded) throws ReflectiveOperationException {
        readable = hierarchy.readable();
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec method : type.methods()) {
                List<MethodSpec> overridden = hierarchy.types().stream()
                        .filter(above -> !above.name().equals(type.name()) && loaded.isAbove(above, type))
                        .flatMap(above -> above.methods().stream())
                        .filter(each -> each.isSameAs(method.name(), method.parameter(), method.result()))
                        .toList();
                if (!overridden.isEmpty()) {
                    overriding.add(method.id());
                }
                if (overridden.stream().anyMatch(each -> each.has(MethodSpec.FLAGS))) {
                    writtenOver.add(method.id());
                }
            }
        }
        hierarchy.methods().forEach(method -> methods.put(method.id(), method));
        Object instance = loaded.concrete().getConstructor().newInstance();
        for (MethodSpec method : methods.values()) {
            Method loadedMethod = loaded.method(method.id());
            if (method.isVirtual() && loadedMethod.getDeclaringClass().isInstance(instance)) {
                List<Integer> trace = trace(loadedMethod, instance);
                if (trace != null) {
                    traces.put(method.id(), trace);
                    trace.stream().filter(id -> !forwards(id)).findFirst().ifPresent(end -> ends.put(method.id(), end));
                }
            }
        }
    }

    private static @Nullable List<Integer> trace(Method method, Object instance) throws ReflectiveOperationException {
        method.setAccessible(true);
        Class<?>[] parameters = method.getParameterTypes();
        for (Object argument : ARGUMENTS) {
            if (parameters.length == 1 && !takes(parameters[0], argument)) {
                continue;
            }
            Trace.take();
            try {
                Object ignored = parameters.length == 0 ? method.invoke(instance) : method.invoke(instance, argument);
                return Trace.take();
            } catch (InvocationTargetException e) {
                if (!(e.getTargetException() instanceof ClassCastException)
                        && !isNothingThere(e.getTargetException())) {
                    throw e;
                }
            } catch (IncompatibleClassChangeError e) {
                if (!isNothingThere(e)) {
                    throw e;
                }
            }
        }
        return null;
    }

    private static boolean takes(Class<?> parameter, Object argument) {
        return parameter.equals(long.class) ? argument instanceof Long : parameter.isInstance(argument);
    }

    /** Abstract, or two defaults; a method that is called by a name that nobody has is a mistake of the generator. */
    private static boolean isNothingThere(@Nullable Throwable thrown) {
        return thrown instanceof IncompatibleClassChangeError && !(thrown instanceof NoSuchMethodError);
    }

    /** The body in which a call of this method ends; {@code null} if it ends in none. */
    @Nullable
    Integer end(MethodSpec method) {
        return ends.get(method.id());
    }

    /** Whether the byte code tells all the way from one to the other that they end in the same body. */
    boolean isTold(MethodSpec method, MethodSpec other) {
        List<Integer> one = traces.getOrDefault(method.id(), List.of());
        List<Integer> two = traces.getOrDefault(other.id(), List.of());
        return isTold(one, two) && isTold(two, one);
    }

    private boolean isTold(List<Integer> from, List<Integer> to) {
        for (int id : from) {
            if (to.contains(id)) {
                return true;
            }
            if (handsOver(id)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a call of this method passes one that does not tell where it goes on. */
    boolean isHandedOver(MethodSpec method) {
        return traces.getOrDefault(method.id(), List.of()).stream().anyMatch(this::handsOver);
    }

    /** Whether a namesake overrides a forwarder: no source file can, so that nobody knows what it calls. */
    boolean isWrittenOver(MethodSpec method) {
        return writtenOver.stream()
                .map(this::spec)
                .anyMatch(
                        each -> !each.has(MethodSpec.FLAGS) && each.sourceName().equals(method.sourceName()));
    }

    private boolean handsOver(int id) {
        Body body = spec(id).body();
        return body.kind() == Body.Kind.HANDS_OVER || (forwards(id) && !readable);
    }

    /** One call of another method is a forwarder's if no source file can show it, or if it stands for what it overrides. */
    private boolean forwards(int id) {
        MethodSpec method = spec(id);
        Body.Callee callee = method.body().callee();
        return method.body().goesOn()
                && (method.has(MethodSpec.FLAGS)
                        || (callee != null && !isOrdinary(method, callee))
                        || method.body().kind() == Body.Kind.HANDS_OVER
                        || overriding.contains(id));
    }

    /** A call of a namesake, as anybody may write it. */
    private static boolean isOrdinary(MethodSpec method, Body.Callee callee) {
        return callee.way() == Body.Way.VIRTUAL
                || (callee.way() == Body.Way.SUPER && callee.name().equals(method.name()));
    }

    private MethodSpec spec(int id) {
        MethodSpec method = methods.get(id);
        if (method == null) {
            throw new IllegalStateException("No method " + id);
        }
        return method;
    }
}
