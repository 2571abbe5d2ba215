package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Overrides.Group;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bodies of one hierarchy's methods call, as class files tell; each is read at most once. */
final class MethodBodies {

    private final List<Group> groups;
    private final Map<Method, @Nullable Calls> read = new HashMap<>();

    MethodBodies(List<Group> groups) {
        this.groups = groups;
    }

    /** {@code null} where nothing tells. */
    @Nullable
    Calls calls(Method method) {
        if (!read.containsKey(method)) {
            read.put(method, Calls.of(method));
        }
        return read.get(method);
    }

    /** Whether the instance selects which one. */
    boolean isCalled(Method from, Group target) {
        Calls made = calls(from);
        return made != null && isNamed(made.onInstances(), from, target);
    }

    /** Whether it is called as it stands, as {@code super} is. */
    boolean isCalledExactly(Method from, Group target) {
        Calls made = calls(from);
        return made != null && isNamed(made.exactly(), from, target);
    }

    private boolean isNamed(List<String> signatures, Method from, Group target) {
        String signature = Calls.signature(target.nearest());
        return signatures.contains(signature) && target.equals(named(signature, from));
    }

    /** What an instruction names, as it is seen from there: what is package-private may stand beside a namesake. */
    private @Nullable Group named(String signature, Method from) {
        for (Group each : groups) {
            if (signature.equals(Calls.signature(each.nearest()))
                    && each.methods().stream()
                            .anyMatch(its -> its.getDeclaringClass().isAssignableFrom(from.getDeclaringClass()))) {
                return each;
            }
        }
        return null;
    }

    /** What a call runs and what that overrides, nearer ones first. */
    static List<Method> of(Group group, Method end) {
        List<Method> bodies = new ArrayList<>();
        List<Method> open = new ArrayList<>();
        for (Method each : group.methods()) {
            if (Overrides.hasBody(each)) {
                (each.getDeclaringClass().isInterface() && !each.equals(end) ? open : bodies).add(each);
            }
        }
        while (!open.isEmpty()) {
            Method next = open.stream()
                    .filter(each -> open.stream().noneMatch(other -> Overrides.isBelow(other, each)))
                    .findFirst()
                    .orElseThrow();
            open.remove(next);
            bodies.add(next);
        }
        return bodies;
    }

    /** The one in which a call ends, or what that only goes on to. */
    @Nullable
    Method code(Group group) {
        Method end = group.selected();
        if (end == null) {
            return null;
        }
        List<Method> left = of(group, end);
        while (left.size() > 1 && goesOn(left.get(0), left.subList(1, left.size()))) {
            left = reached(left.get(0), left.subList(1, left.size()));
        }
        return left.isEmpty() ? end : left.get(0);
    }

    /** Whether it calls what it overrides and nothing else, on itself or on another instance. */
    boolean goesOn(Method method, List<Method> overridden) {
        if (overridden.isEmpty()) {
            return false;
        }
        if (ProxyClass.isMade(method.getDeclaringClass())) {
            return !method.isBridge() || Overrides.isForwarding(overridden.get(0));
        }
        Calls made = calls(method);
        String own = Calls.signature(method);
        return made != null
                && (made.exactly().contains(own)
                        // What is written by hand may call another object that is no part of this one; no source file
                        // overrides what only a compiler writes.
                        || ((Overrides.isForwarding(method)
                                        || Overrides.isForwarding(overridden.get(0))
                                        || made.exactly().isEmpty())
                                && made.onInstances().equals(List.of(own))));
    }

    /** Of overridden methods those that the method can go on to: it may pass the classes' and call an interface's. */
    List<Method> reached(Method method, List<Method> overridden) {
        Calls made = calls(method);
        return made != null
                        && overridden.stream()
                                .anyMatch(each -> made.ofInterfaces().contains(Calls.signature(each)))
                ? overridden.stream()
                        .filter(each -> each.getDeclaringClass().isInterface())
                        .toList()
                : overridden;
    }
}
