package dev.rolegate.internal;

import dev.rolegate.internal.Overrides.Group;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A concrete class with all its supertypes: its methods, each with every method that it overrides or implements. */
final class ResourceType {

    /** One method of a concrete class: the declarations of it in class order, then interface order. */
    static final class Member {

        private final List<Method> methods;
        private final List<Method> forwarding;
        private Set<Member> mayCall = Set.of();
        private Set<Member> mayBeCalledBy = Set.of();

        /**
         * A method with what it overrides.
         *
         * @param methods never empty
         * @param forwarding methods of compilers that only call another one, and with it this member
         */
        Member(List<Method> methods, List<Method> forwarding) {
            this.methods = List.copyOf(methods);
            this.forwarding = List.copyOf(forwarding);
        }

        List<Method> methods() {
            return methods;
        }

        List<Method> forwarding() {
            return forwarding;
        }

        /** What the runtime calls, or the nearest declaration of it. */
        Method nearest() {
            return methods.get(0);
        }

        boolean isInDoubt() {
            return !mayCall.isEmpty() || !mayBeCalledBy.isEmpty();
        }

        /** Others that this one calls, or does not: it does not tell. */
        Set<Member> mayCall() {
            return reached(Set.of(this), each -> each.mayCall);
        }

        /** Others that call this one or what it may call, or do not: they do not tell. */
        Set<Member> mayBeCalledBy() {
            Set<Member> called = mayCall();
            called.add(this);
            return reached(called, each -> each.mayBeCalledBy);
        }

        private Set<Member> reached(Set<Member> from, Function<Member, Set<Member>> next) {
            Set<Member> all = new LinkedHashSet<>();
            Deque<Member> open = new ArrayDeque<>();
            from.forEach(each -> open.addAll(next.apply(each)));
            while (!open.isEmpty()) {
                Member each = open.remove();
                if (each != this && all.add(each)) {
                    open.addAll(next.apply(each));
                }
            }
            return all;
        }

        void mayCall(Member called) {
            mayCall = plus(mayCall, called);
            called.mayBeCalledBy = plus(called.mayBeCalledBy, this);
        }

        private static Set<Member> plus(Set<Member> few, Member one) {
            Set<Member> more = new LinkedHashSet<>(few);
            more.add(one);
            return more;
        }

        boolean hasVerb() {
            for (Method method : methods) {
                if (hasVerb(method)) {
                    return true;
                }
            }
            return false;
        }

        /** A nearer method's {@code @Path} may replace a farther one's verb, so each method is looked at alone. */
        boolean isLocator() {
            for (Method method : methods) {
                if (method.isAnnotationPresent(Path.class) && !hasVerb(method)) {
                    return true;
                }
            }
            return false;
        }

        static boolean hasVerb(Method method) {
            for (Annotation annotation : method.getDeclaredAnnotations()) {
                if (annotation.annotationType().isAnnotationPresent(HttpMethod.class)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Class<?> type;
    private final List<Class<?>> hierarchy;
    private final Set<Member> members = new LinkedHashSet<>();
    private final Map<Method, Member> byMethod = new HashMap<>();

    ResourceType(Class<?> type) {
        this(type, hierarchy(type));
    }

    private ResourceType(Class<?> type, List<Class<?>> hierarchy) {
        this.type = type;
        this.hierarchy = hierarchy;
        boolean callable = isInstantiable() && !ProxyClass.showsInterfacesAlone(type);
        Map<Group, Member> joined = Forwarding.join(hierarchy, Overrides.of(hierarchy), callable);
        joined.forEach((group, member) -> {
            // A static method that is hidden is reached only by its own name.
            if (!byMethod.containsKey(group.nearest())) {
                members.add(member);
            }
            group.methods().forEach(method -> byMethod.putIfAbsent(method, member));
            byMethod.put(group.nearest(), member);
        });
    }

    /** What a proxy's interfaces declare that are no supertypes of what it stands for. */
    static ResourceType withoutSupertypes(Class<?> proxy, Class<?> target) {
        List<Class<?>> others = hierarchy(proxy).stream()
                .filter(each -> each.isInterface() && !each.isAssignableFrom(target))
                .toList();
        return new ResourceType(proxy, others);
    }

    Class<?> type() {
        return type;
    }

    /** The class, its superclasses without Object, then their interfaces in class order. */
    List<Class<?>> hierarchy() {
        return hierarchy;
    }

    Collection<Member> members() {
        return members;
    }

    /** A class that the runtime takes for a root resource: {@code @Path} stands on it or on a supertype. */
    boolean isRoot() {
        return isRoot(type);
    }

    static boolean isRoot(Class<?> type) {
        if (type.isAnnotationPresent(Path.class)) {
            return true;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (isRoot(each)) {
                return true;
            }
        }
        Class<?> superclass = type.getSuperclass();
        return superclass != null && isRoot(superclass);
    }

    /** Whether the runtime can call an instance of exactly this class. */
    boolean isInstantiable() {
        return isInstantiable(type);
    }

    static boolean isInstantiable(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    /** The member that a method of this class or a supertype, forwarding ones included, stands for. */
    @Nullable
    Member member(Method method) {
        return hierarchy.contains(method.getDeclaringClass()) ? byMethod.get(method) : ofUnrelated(method);
    }

    /** By raw parameter types: an unrelated type may be what a runtime knows the class by. */
    private @Nullable Member ofUnrelated(Method method) {
        Set<Member> found = new LinkedHashSet<>();
        byMethod.forEach((each, member) -> {
            if (each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())) {
                found.add(member);
            }
        });
        return found.size() == 1 ? found.iterator().next() : null;
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
