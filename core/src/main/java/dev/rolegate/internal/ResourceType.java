package dev.rolegate.internal;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A concrete class with all its supertypes: its methods, each with every method that it overrides or implements. */
final class ResourceType {

    /** One method of the concrete class: the declarations of it in class order, then interface order. */
    record Member(List<Method> methods) {

        /** What the runtime calls, or the nearest declaration of it. */
        Method nearest() {
            return methods.get(0);
        }

        boolean hasVerb() {
            return methods.stream().anyMatch(ResourceType::hasVerb);
        }

        /** A nearer method's {@code @Path} may replace a farther one's verb, so each method is looked at alone. */
        boolean isLocator() {
            return methods.stream()
                    .anyMatch(method -> method.isAnnotationPresent(Path.class) && !ResourceType.hasVerb(method));
        }
    }

    private record Signature(String name, List<Class<?>> parameters) {}

    private final Class<?> type;
    private final List<Class<?>> hierarchy;
    private final TypeArguments arguments;
    private final Map<Signature, Member> members = new LinkedHashMap<>();

    ResourceType(Class<?> type) {
        this.type = type;
        this.hierarchy = hierarchy(type);
        this.arguments = TypeArguments.of(hierarchy);
        Map<Signature, List<Method>> grouped = new LinkedHashMap<>();
        for (Class<?> each : hierarchy) {
            for (Method method : each.getDeclaredMethods()) {
                if (isDeclaration(method)) {
                    grouped.computeIfAbsent(signature(method), key -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        grouped.forEach((signature, methods) -> members.put(signature, new Member(withoutHidden(methods))));
    }

    Class<?> type() {
        return type;
    }

    /** The class, its superclasses without Object, then their interfaces in class order. */
    List<Class<?>> hierarchy() {
        return hierarchy;
    }

    Collection<Member> members() {
        return members.values();
    }

    /** A class that the runtime takes for a root resource: {@code @Path} stands on it or on a supertype. */
    boolean isRoot() {
        return isRoot(type);
    }

    static boolean isRoot(Class<?> type) {
        return hierarchy(type).stream().anyMatch(each -> each.isAnnotationPresent(Path.class));
    }

    /** Whether the runtime can call an instance of exactly this class. */
    boolean isInstantiable() {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    /** The member that a method of this class or a supertype, bridges included, stands for. */
    @Nullable
    Member member(Method method) {
        Member member = hierarchy.contains(method.getDeclaringClass()) ? members.get(signature(method)) : null;
        return member != null ? member : erased(method);
    }

    /** By raw parameter types: javac gives a bridge those of the method for which it stands. */
    private @Nullable Member erased(Method method) {
        List<Member> found = members.values().stream()
                .filter(member -> member.methods().stream()
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private Signature signature(Method method) {
        return new Signature(method.getName(), arguments.erased(method.getGenericParameterTypes()));
    }

    /**
     * javac copies annotations to bridges; they would make two declarations of one. Runtimes call static methods of a class
     * as any others, and one that hides another counts as overriding it; those of an interface nobody inherits.
     */
    private static boolean isDeclaration(Method method) {
        int modifiers = method.getModifiers();
        return !method.isBridge()
                && !method.isSynthetic()
                && !Modifier.isPrivate(modifiers)
                && !(Modifier.isStatic(modifiers) && method.getDeclaringClass().isInterface());
    }

    /** Without package-private methods that nothing in their own package overrides: the others only share the name. */
    private static List<Method> withoutHidden(List<Method> methods) {
        List<Method> kept = new ArrayList<>();
        for (Method method : methods) {
            boolean packagePrivate = (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0;
            Class<?> owner = method.getDeclaringClass();
            boolean reachable = kept.isEmpty()
                    || kept.stream()
                            .anyMatch(nearer ->
                                    nearer.getDeclaringClass().getPackageName().equals(owner.getPackageName())
                                            && owner.isAssignableFrom(nearer.getDeclaringClass()));
            if (!packagePrivate || reachable) {
                kept.add(method);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean hasVerb(Method method) {
        for (Annotation annotation : method.getDeclaredAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(HttpMethod.class)) {
                return true;
            }
        }
        return false;
    }

    private static List<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            all.add(c);
        }
        for (Class<?> c : List.copyOf(all)) {
            addInterfaces(c, all);
        }
        return List.copyOf(all);
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
        for (Class<?> each : type.getInterfaces()) {
            all.add(each);
            addInterfaces(each, all);
        }
    }
}
