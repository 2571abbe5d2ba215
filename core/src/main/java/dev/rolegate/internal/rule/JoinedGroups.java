package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Overrides.Group;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which groups of methods call which, and the members that they become. */
final class JoinedGroups {

    /** Each joined group with the one that it calls. */
    private final Map<Group, Group> calls = new HashMap<>();

    private final Map<Group, Set<Group>> mayCall = new LinkedHashMap<>();

    /** Each group that calls overridden methods as they stand in a superclass, with these. */
    private final Map<Group, List<Method>> inSuperclass = new HashMap<>();

    /** Each method that only such a call ends in, with the first group that makes it. */
    private final Map<Method, Group> callers = new HashMap<>();

    /** How many are joined by now. */
    int joined() {
        return calls.size();
    }

    /** A call of the one ends where a call of the other does. */
    void join(Group group, Group called) {
        if (!root(group).equals(root(called))) {
            calls.put(root(group), root(called));
        }
    }

    /** Nobody can tell whether it does. */
    void doubt(Group caller, Group called) {
        mayCall.computeIfAbsent(caller, key -> new LinkedHashSet<>()).add(called);
    }

    /** A call ends in a method that is overridden; with what that one overrides. */
    void endInSuperclass(Group caller, Method end, List<Method> withOverridden) {
        inSuperclass.put(caller, withOverridden);
        join(caller, callers.computeIfAbsent(end, any -> caller));
    }

    boolean mayCall(Group caller, Group called) {
        return mayCall.getOrDefault(caller, Set.of()).contains(called);
    }

    boolean areJoined(Group one, Group other) {
        return root(one).equals(root(other));
    }

    /** What a group's methods call in the end. */
    private Group root(Group group) {
        Group called = calls.get(group);
        return called == null ? group : root(called);
    }

    /** The members, in the order of the groups. */
    Map<Group, Member> members(List<Class<?>> hierarchy, List<Group> groups) {
        Map<Group, List<Group>> joined = new LinkedHashMap<>();
        for (Group group : groups) {
            List<Group> parts = joined.computeIfAbsent(root(group), key -> new ArrayList<>(1));
            // First what is called: of two methods of one class it is the nearer.
            parts.add(root(group).equals(group) ? 0 : parts.size(), group);
        }
        Map<Group, Member> members = new LinkedHashMap<>();
        joined.values().forEach(parts -> {
            Member member = member(hierarchy, parts);
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
    private @Nullable Member member(List<Class<?>> hierarchy, List<Group> parts) {
        Map<Class<?>, Set<Method>> all = new HashMap<>();
        for (Group part : parts) {
            List<Method> above = inSuperclass.getOrDefault(part, List.of());
            Stream.concat(part.methods().stream(), above.stream())
                    .forEach(each -> all.computeIfAbsent(each.getDeclaringClass(), key -> new LinkedHashSet<>())
                            .add(each));
        }
        List<Method> methods = new ArrayList<>();
        List<Method> forwarding = new ArrayList<>();
        for (Class<?> each : hierarchy) {
            for (Method method : all.getOrDefault(each, Set.of())) {
                (Overrides.isForwarding(method) ? forwarding : methods).add(method);
            }
        }
        if (methods.isEmpty() && parts.stream().anyMatch(mayCall::containsKey)) {
            methods.addAll(forwarding);
        }
        return methods.isEmpty() ? null : new Member(methods, forwarding);
    }
}
