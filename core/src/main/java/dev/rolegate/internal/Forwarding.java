package dev.rolegate.internal;

import dev.rolegate.internal.Overrides.Group;
import dev.rolegate.internal.ResourceType.Member;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the JVM selects by different descriptors and what still is one method: compilers' forwarding methods call
 * another one, and of a type that nothing can be called on, type arguments tell.
 *
 * <p>A class file is read only where the types leave a doubt; where there is none to read, the doubt remains.
 */
final class Forwarding {

    /** Kotlin appends a hash to the names of methods that take a value class. */
    private record Family(String name, int parameters) {
        static Family of(Method method) {
            int hash = method.getName().indexOf('-');
            return new Family(
                    hash > 0 ? method.getName().substring(0, hash) : method.getName(), method.getParameterCount());
        }
    }

    /** What a forwarding method calls; several where it does not tell. */
    private record Targets(List<Group> groups, boolean told) {}

    private final boolean callable;
    private final List<Class<?>> hierarchy;
    private final List<Group> groups;
    private final Map<Family, List<Group>> families = new LinkedHashMap<>();
    /** Each joined group with the one that it calls. */
    private final Map<Group, Group> calls = new HashMap<>();

    /** Each group that overrides what forwards with what that calls: whether it does, too, has been looked at. */
    private final Map<Group, List<Group>> overriding = new HashMap<>();

    private final Map<Group, Set<Group>> mayCall = new LinkedHashMap<>();
    private final Map<Method, @Nullable Calls> read = new HashMap<>();
    private @Nullable TypeArguments arguments;

    private Forwarding(List<Class<?>> hierarchy, List<Group> groups, boolean callable) {
        this.hierarchy = hierarchy;
        this.groups = groups;
        this.callable = callable;
        for (Group group : groups) {
            if (!Modifier.isStatic(group.nearest().getModifiers())) {
                families.computeIfAbsent(Family.of(group.nearest()), key -> new ArrayList<>(2))
                        .add(group);
            }
        }
    }

    /**
     * The members that the groups are, in their order.
     *
     * @param callable whether there are instances of exactly this class, and it is not made of interfaces alone
     */
    static Map<Group, Member> join(List<Class<?>> hierarchy, List<Group> groups, boolean callable) {
        if (areApart(groups)) {
            Map<Group, Member> members = new LinkedHashMap<>();
            groups.forEach(group -> members.put(group, new Member(group.methods(), List.of())));
            return members;
        }
        Forwarding forwarding = new Forwarding(hierarchy, groups, callable);
        groups.forEach(forwarding::linkForwarding);
        groups.forEach(forwarding::linkAlike);
        return forwarding.members();
    }

    /** As they are in most classes: no two have one name, and nothing forwards. */
    private static boolean areApart(List<Group> groups) {
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

    private static boolean hasBody(Method method) {
        return !Modifier.isAbstract(method.getModifiers());
    }

    private void linkForwarding(Group group) {
        Method end = group.selected();
        if (end == null || !callable) {
            group.methods().stream()
                    .filter(Forwarding::isForwarding)
                    .findFirst()
                    .ifPresent(method -> link(group, targets(group, method, family(group))));
        } else if (group.methods().stream().anyMatch(Forwarding::isForwarding)) {
            linkForwarding(group, bodies(group, end));
        }
    }

    /** From what is called to what that overrides, as far as each calls the next one or may do so. */
    private void linkForwarding(Group group, List<Method> bodies) {
        boolean told = true;
        for (int i = 0; i < bodies.size(); i++) {
            Method method = bodies.get(i);
            List<Method> overridden = bodies.subList(i + 1, bodies.size());
            if (goesOn(method, overridden)) {
                continue;
            }
            Method forwarding = isForwarding(method)
                    ? method
                    : overridden.stream()
                            .filter(Forwarding::isForwarding)
                            .findFirst()
                            .orElse(null);
            if (forwarding == null) {
                return;
            }
            Targets targets = targets(group, forwarding, family(group));
            if (!forwarding.equals(method)) {
                overriding.put(group, targets.groups);
                targets = calledBy(method, targets.groups);
            }
            link(group, new Targets(targets.groups, targets.told && told));
            if (targets.told) {
                return;
            }
            told = false;
        }
    }

    /** Of what an overridden method calls; what calls anything else may go on to that method, as a proxy does. */
    private Targets calledBy(Method method, List<Group> targets) {
        Calls made = calls(method);
        List<Group> called =
                targets.stream().filter(target -> isCalled(made, target)).toList();
        return new Targets(called, !called.isEmpty() || (made != null && made.isEmpty()));
    }

    private static boolean isCalled(@Nullable Calls made, Group target) {
        return made != null && made.onInstances().contains(Calls.signature(target.nearest()));
    }

    private static List<Method> bodies(Group group, Method end) {
        return group.methods().stream()
                .filter(Forwarding::hasBody)
                .sorted(Comparator.comparing(each -> each.getDeclaringClass().isInterface() && !each.equals(end)))
                .toList();
    }

    /** Whether it calls what it overrides and nothing else, on itself or on another instance. */
    private boolean goesOn(Method method, List<Method> overridden) {
        if (overridden.isEmpty()) {
            return false;
        }
        if (ProxyClass.isMade(method.getDeclaringClass())) {
            return !method.isBridge() || isForwarding(overridden.get(0));
        }
        Calls made = calls(method);
        String own = Calls.signature(method);
        return made != null
                && (made.exactly().contains(own)
                        // What is written by hand may call another object that is no part of this one.
                        || ((isForwarding(method) || made.exactly().isEmpty())
                                && made.onInstances().equals(List.of(own))));
    }

    private List<Group> family(Group group) {
        return families.getOrDefault(Family.of(group.nearest()), List.of());
    }

    /** Of methods that are one by their type arguments and that nothing forwards. */
    private void linkAlike(Group group) {
        for (Group other : family(group)) {
            boolean decided = root(other).equals(root(group))
                    || overriding.getOrDefault(group, List.of()).contains(other)
                    || overriding.getOrDefault(other, List.of()).contains(group);
            if (!decided) {
                linkAlike(group, group.selected(), other);
            }
        }
    }

    private void link(Group group, Targets targets) {
        for (Group target : targets.groups) {
            if (targets.told) {
                join(group, target);
            } else {
                mayCall.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(target);
            }
        }
    }

    /** By what a method calls; what calls anything else may lead there, as a proxy does. */
    private void linkBy(@Nullable Calls made, Group group, Group target) {
        boolean called = isCalled(made, target);
        if (called || made == null || !made.isEmpty()) {
            link(group, new Targets(List.of(target), called));
        }
    }

    private void linkAlike(Group group, @Nullable Method end, Group other) {
        boolean named = group.nearest().getName().equals(other.nearest().getName());
        // Only a compiler joins what takes a primitive and what takes its box, and then something forwards.
        boolean boxing = callable && !isPrimitive(group.nearest()).equals(isPrimitive(other.nearest()));
        if (named && !boxing && sameArguments(group, other)) {
            if (!callable || (isOpen(end) && isOpen(other.selected()))) {
                join(group, other);
            } else if (end == null || isOpen(end)) {
                link(group, new Targets(List.of(other), false));
            } else {
                linkBy(calls(end), group, other);
            }
        } else if (!named
                && (!callable || (end != null && sameArguments(group, other) && isCalled(calls(end), other)))) {
            link(group, new Targets(List.of(other), false));
        }
    }

    private static boolean isOpen(@Nullable Method end) {
        return end == null || !hasBody(end);
    }

    private Targets targets(Group group, Method forwarding, List<Group> family) {
        List<Group> able = family.stream()
                .filter(each -> !each.equals(group) && isTarget(each) && canPass(forwarding, each.nearest()))
                .toList();
        List<Group> same =
                able.stream().filter(each -> sameArguments(group, each)).toList();
        boolean toSuper = mayCallSuper(group, forwarding);
        if (!toSuper && able.size() == 1 && same.size() == 1) {
            return new Targets(able, true);
        }
        if (toSuper && able.isEmpty()) {
            return new Targets(List.of(), true);
        }
        Calls made = calls(forwarding);
        if (made != null) {
            List<Group> called = groups.stream()
                    .filter(each -> !each.equals(group) && made.onInstances().contains(Calls.signature(each.nearest())))
                    .toList();
            if (called.size() == 1 || made.exactly().contains(Calls.signature(forwarding))) {
                return new Targets(called, true);
            }
            return made.isEmpty() ? new Targets(List.of(), true) : new Targets(able, false);
        }
        List<Group> only = same.size() == 1 ? same : able;
        if (!toSuper
                && only.size() == 1
                && able.stream().noneMatch(each -> !only.contains(each) && differsInResult(group, each))) {
            return new Targets(only, true);
        }
        return new Targets(able, false);
    }

    /** A proxy's method may be marked like one that forwards; only what it overrides tells. */
    private boolean isTarget(Group group) {
        if (callable && group.methods().stream().noneMatch(Forwarding::hasBody)) {
            return false;
        }
        Method end = group.selected();
        return end == null
                || !isForwarding(end)
                || (!end.isBridge()
                        && group.methods().stream()
                                .filter(each -> hasBody(each) && !each.equals(end))
                                .findFirst()
                                .filter(each -> !isForwarding(each))
                                .isPresent());
    }

    private static boolean differsInResult(Group one, Group other) {
        return one.nearest().getName().equals(other.nearest().getName())
                && Arrays.equals(
                        one.nearest().getParameterTypes(), other.nearest().getParameterTypes());
    }

    /** javac makes public what a class inherits from one that is not: that forwards to no other method. */
    private static boolean mayCallSuper(Group group, Method forwarding) {
        return group.methods().stream()
                .anyMatch(each -> !isForwarding(each)
                        && hasBody(each)
                        && each.getDeclaringClass().isAssignableFrom(forwarding.getDeclaringClass())
                        && !Modifier.isPublic(each.getDeclaringClass().getModifiers()));
    }

    /** Whether the one's arguments may be the other's, cast or unboxed. */
    private static boolean canPass(Method from, Method to) {
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

    private static List<Boolean> isPrimitive(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .<Boolean>map(Class::isPrimitive)
                .toList();
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private boolean sameArguments(Group one, Group other) {
        return one.methods().stream()
                .filter(each -> !isForwarding(each))
                .anyMatch(each -> other.methods().stream()
                        .filter(its ->
                                !isForwarding(its) && Overrides.isVisible(its, each) && Overrides.isVisible(each, its))
                        .anyMatch(its -> resolved(each).equals(resolved(its))));
    }

    private List<Class<?>> resolved(Method method) {
        if (arguments == null) {
            arguments = TypeArguments.of(hierarchy);
        }
        return arguments.erased(method).stream()
                .<Class<?>>map(Forwarding::boxed)
                .toList();
    }

    private @Nullable Calls calls(Method method) {
        if (!read.containsKey(method)) {
            read.put(method, Calls.of(method));
        }
        return read.get(method);
    }

    private void join(Group group, Group called) {
        if (!root(group).equals(root(called))) {
            calls.put(root(group), root(called));
        }
    }

    /** What a group's methods call in the end. */
    private Group root(Group group) {
        Group called = calls.get(group);
        return called == null ? group : root(called);
    }

    private Map<Group, Member> members() {
        Map<Group, List<Group>> joined = new LinkedHashMap<>();
        for (Group group : groups) {
            List<Group> parts = joined.computeIfAbsent(root(group), key -> new ArrayList<>(1));
            // First what is called: of two methods of one class it is the nearer.
            parts.add(root(group).equals(group) ? 0 : parts.size(), group);
        }
        Map<Group, Member> members = new LinkedHashMap<>();
        joined.values().forEach(parts -> {
            Member member = member(parts);
            if (member != null) {
                parts.forEach(part -> members.put(part, member));
            }
        });
        mayCall.forEach((group, targets) -> targets.forEach(target -> {
            Member caller = members.get(group);
            Member called = members.get(target);
            if (caller != null && called != null && caller != called) {
                caller.mayCall(called);
            }
        }));
        return members;
    }

    /** {@code null} if there is nothing but methods that forward to what is not there: none of them is a resource's. */
    private @Nullable Member member(List<Group> parts) {
        List<Method> methods = new ArrayList<>();
        List<Method> forwarding = new ArrayList<>();
        for (Class<?> each : parts.size() == 1 ? hierarchy.subList(0, 1) : hierarchy) {
            for (Group part : parts) {
                for (Method method : part.methods()) {
                    if (parts.size() == 1 || method.getDeclaringClass() == each) {
                        (isForwarding(method) ? forwarding : methods).add(method);
                    }
                }
            }
        }
        return methods.isEmpty() ? null : new Member(methods, forwarding);
    }
}
