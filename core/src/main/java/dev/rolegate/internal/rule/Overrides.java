package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of a class and its supertypes, by what the JVM calls on an instance of exactly that class. */
final class Overrides {

    /** Methods whose call ends in the same one; no two groups are equal. */
    static final class Group {

        private final @Nullable Method selected;
        private final List<Method> methods;

        Group(@Nullable Method selected, List<Method> methods) {
            this.selected = selected;
            this.methods = methods;
        }

        /** The one in which a call ends; {@code null} where interfaces leave it open. */
        @Nullable
        Method selected() {
            return selected;
        }

        /** All of them, in class order, then interface order. */
        List<Method> methods() {
            return methods;
        }

        Method nearest() {
            return methods.get(0);
        }
    }

    private Overrides() {}

    static List<Group> of(List<Class<?>> hierarchy) {
        // By name first: most methods are the only ones of theirs.
        Map<String, List<Method>> named = new LinkedHashMap<>();
        for (Class<?> each : hierarchy) {
            for (Method method : declaredBy(each)) {
                if (isCalled(method)) {
                    add(named, method.getName(), method);
                }
            }
        }
        List<Group> groups = new ArrayList<>(named.size());
        for (List<Method> methods : named.values()) {
            if (methods.size() == 1) {
                groups.add(new Group(methods.get(0), methods));
            } else {
                addTo(groups, methods);
            }
        }
        return groups;
    }

    /**
     * All methods that a type declares. Of the public ones it takes the objects that runtimes ask for: what their annotations say
     * is kept with these, and else read twice.
     */
    static List<Method> declaredBy(Class<?> type) {
        Map<Method, Method> inherited = new HashMap<>();
        for (Method method : type.getMethods()) {
            inherited.put(method, method);
        }
        List<Method> declared = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            declared.add(inherited.getOrDefault(method, method));
        }
        return declared;
    }

    /** As they are in most classes: no two have one name, and nothing forwards. Then {@link Forwarding} is not asked. */
    static boolean areApart(List<Group> groups) {
        Set<String> names = new HashSet<>();
        for (Group group : groups) {
            String name = group.nearest().getName();
            if (name.indexOf('-') >= 0 || !names.add(name)) {
                return false;
            }
            for (Method method : group.methods()) {
                if (isForwarding(method)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a compiler made it in place of another; javac copies that one's annotations to it. */
    static boolean isForwarding(Method method) {
        return (method.isBridge() || method.isSynthetic()) && hasBody(method);
    }

    static boolean hasBody(Method method) {
        return !Modifier.isAbstract(method.getModifiers());
    }

    private static void addTo(List<Group> groups, List<Method> named) {
        Map<List<Object>, List<Method>> alike = new LinkedHashMap<>();
        for (Method method : named) {
            add(alike, descriptor(method), method);
        }
        for (List<Method> methods : alike.values()) {
            if (Modifier.isStatic(methods.get(0).getModifiers())) {
                // None is called in place of another: each keeps what it hides.
                for (int i = 0; i < methods.size(); i++) {
                    groups.add(new Group(methods.get(i), methods.subList(i, methods.size())));
                }
            } else if (isOverriding(methods)) {
                groups.add(new Group(methods.get(0), methods));
            } else {
                groups.addAll(bySelected(methods));
            }
        }
    }

    private static <K> void add(Map<K, List<Method>> lists, K key, Method method) {
        List<Method> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(2);
            lists.put(key, list);
        }
        list.add(method);
    }

    /** Without the name. A list: a record's first hash costs a start more than reading all of a class. */
    private static List<Object> descriptor(Method method) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        // A static method hides others whatever they return.
        return List.of(isStatic, isStatic ? void.class : method.getReturnType(), List.of(method.getParameterTypes()));
    }

    /** Whether the first overrides the others, as nearly always: a class's, and none of them package-private. */
    private static boolean isOverriding(List<Method> methods) {
        Class<?> nearest = methods.get(0).getDeclaringClass();
        if (nearest.isInterface() || ProxyClass.isMade(nearest)) {
            return methods.size() == 1;
        }
        for (int i = 1; i < methods.size(); i++) {
            if ((methods.get(i).getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Runtimes call static methods of a class as any others; those of an interface nobody inherits. */
    private static boolean isCalled(Method method) {
        int modifiers = method.getModifiers();
        return !Modifier.isPrivate(modifiers)
                && !(Modifier.isStatic(modifiers)
                        && (method.isSynthetic() || method.getDeclaringClass().isInterface()));
    }

    /** A proxy's method calls what it overrides, and is no end of its own where there is one. */
    private static Collection<Group> bySelected(List<Method> methods) {
        List<Method> proxied = methods.stream()
                .filter(method -> !ProxyClass.isMade(method.getDeclaringClass()))
                .toList();
        List<Method> ends = proxied.isEmpty() ? methods : proxied;
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (Method method : methods) {
            Method end = ends.contains(method) ? selected(method, ends) : endBehind(method, ends);
            Object key = end == null ? Overrides.class : end;
            groups.computeIfAbsent(key, any -> new Group(end, new ArrayList<>(2)))
                    .methods()
                    .add(method);
        }
        return groups.values();
    }

    private static @Nullable Method endBehind(Method proxy, List<Method> ends) {
        for (Method end : ends) {
            if (end.getDeclaringClass().isInterface() || canOverride(proxy, end, ends)) {
                return selected(end, ends);
            }
        }
        return proxy;
    }

    /** JVMS 5.4.6; a method that shares the descriptor and overrides nothing is its own. */
    private static @Nullable Method selected(Method resolved, List<Method> alike) {
        for (Method method : alike) {
            if (!method.getDeclaringClass().isInterface()
                    && (method.equals(resolved) || canOverride(method, resolved, alike))) {
                return method;
            }
        }
        List<Method> bodies = alike.stream()
                .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                .filter(method -> alike.stream().noneMatch(nearer -> isBelow(nearer, method)))
                .toList();
        return bodies.size() == 1 ? bodies.get(0) : null;
    }

    /** Whether it stands on a subtype. */
    static boolean isBelow(Method nearer, Method farther) {
        return !nearer.equals(farther) && farther.getDeclaringClass().isAssignableFrom(nearer.getDeclaringClass());
    }

    /** JVMS 5.4.5: what is package-private may be overridden past another package. */
    private static boolean canOverride(Method nearer, Method farther, List<Method> alike) {
        if (farther.getDeclaringClass().isInterface()) {
            return true;
        }
        if (!isBelow(nearer, farther)) {
            return false;
        }
        return isVisible(farther, nearer)
                || alike.stream()
                        .filter(between -> isBelow(nearer, between) && isBelow(between, farther))
                        .anyMatch(
                                between -> canOverride(nearer, between, alike) && canOverride(between, farther, alike));
    }

    /** Whether the one is seen from where the other is, unless by a class between. */
    static boolean isVisible(Method method, Method from) {
        return (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                || samePackage(from.getDeclaringClass(), method.getDeclaringClass());
    }

    private static boolean samePackage(Class<?> one, Class<?> other) {
        return one.getClassLoader() == other.getClassLoader()
                && one.getPackageName().equals(other.getPackageName());
    }
}
