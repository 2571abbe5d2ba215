package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Overrides.Group;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
            int hash = hash(method);
            return new Family(
                    hash > 0 ? method.getName().substring(0, hash) : method.getName(), method.getParameterCount());
        }
    }

    /** What a forwarding method calls; several where it does not tell. */
    private record Targets(List<Group> groups, boolean told) {}

    private final List<Group> groups;
    private final boolean callable;
    private final ParameterTypes parameters;
    private final MethodBodies bodies;
    private final JoinedGroups links = new JoinedGroups();
    private final Map<Family, List<Group>> families = new LinkedHashMap<>();

    /** Each group that overrides what forwards with what that calls: whether it does, too, has been looked at. */
    private final Map<Group, List<Group>> overriding = new HashMap<>();

    /** Those whose byte code tells all that they call. */
    private final Set<Group> settled = new HashSet<>();

    private Forwarding(List<Class<?>> hierarchy, List<Group> groups, boolean callable) {
        this.groups = groups;
        this.callable = callable;
        this.parameters = new ParameterTypes(hierarchy);
        this.bodies = new MethodBodies(groups);
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
        Forwarding forwarding = new Forwarding(hierarchy, groups, callable);
        groups.forEach(forwarding::linkForwarding);
        groups.forEach(forwarding::linkCopies);
        int joined;
        do {
            joined = forwarding.links.joined();
            groups.forEach(forwarding::linkAlike);
        } while (joined < forwarding.links.joined());
        return forwarding.links.members(hierarchy, groups);
    }

    /**
     * Kotlin and Groovy write a method once more, with the same annotations: for default values of its parameters, with fewer of
     * these, and to show one that takes a value class without the hash. Nobody can tell which one a runtime takes.
     */
    private void linkCopies(Group group) {
        Method copy = group.nearest();
        for (Group other : groups) {
            Method original = other.nearest();
            boolean shorter = copy.getName().equals(original.getName())
                    && copy.getParameterCount() < original.getParameterCount();
            if ((shorter || (hash(copy) < 0 && hash(original) > 0)) && isCopied(other, group)) {
                links.doubt(group, other);
            }
        }
    }

    private static int hash(Method method) {
        return method.getName().indexOf('-');
    }

    private static boolean isCopied(Group group, Group copy) {
        for (Method each : copy.methods()) {
            for (Method original : group.methods()) {
                if (original.getDeclaringClass() == each.getDeclaringClass()
                        && Mapping.of(each).saysSomething()
                        && written(original).equals(written(each))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The annotations, without the mark of a compiler. */
    private static Set<Annotation> written(Method method) {
        Set<Annotation> written = new HashSet<>();
        for (Annotation each : method.getDeclaredAnnotations()) {
            if (!each.annotationType().getName().equals(ForeignNames.GENERATED)) {
                written.add(each);
            }
        }
        return written;
    }

    private void linkForwarding(Group group) {
        Method end = group.selected();
        if (end == null || !callable) {
            group.methods().stream()
                    .filter(Overrides::isForwarding)
                    .findFirst()
                    .ifPresent(method -> link(group, targets(group, method, family(group))));
        } else if (isImplemented(group) && group.methods().stream().anyMatch(Overrides::isForwarding)) {
            linkForwarding(group, MethodBodies.of(group, end));
        }
    }

    /** From what is called to what that overrides, as far as each calls the next one or may do so. */
    private void linkForwarding(Group group, List<Method> its) {
        boolean told = true;
        List<Method> left = its;
        while (!left.isEmpty()) {
            Method method = left.get(0);
            List<Method> overridden = left.subList(1, left.size());
            if (bodies.goesOn(method, overridden)) {
                left = bodies.reached(method, overridden);
                continue;
            }
            left = overridden;
            Method forwarding = Overrides.isForwarding(method)
                    ? method
                    : overridden.stream()
                            .filter(Overrides::isForwarding)
                            .findFirst()
                            .orElse(null);
            if (forwarding == null) {
                return;
            }
            Targets targets = targets(group, forwarding, family(group));
            if (!forwarding.equals(method)) {
                Targets called = calledBy(method, group);
                if (called.told && told) {
                    overriding.put(group, targets.groups);
                }
                targets = called;
            }
            link(group, new Targets(targets.groups, targets.told && told));
            if (targets.told) {
                if (told) {
                    settled.add(group);
                }
                return;
            }
            told = false;
        }
    }

    /** Of what overrides a forwarding method, as only generated code does: what calls anything may lead to each. */
    private Targets calledBy(Method method, Group group) {
        Calls made = bodies.calls(method);
        List<Group> called = family(group).stream()
                .filter(each -> !each.equals(group) && bodies.isCalled(method, each))
                .toList();
        return new Targets(called, !called.isEmpty() || (made != null && made.isEmpty()));
    }

    private List<Group> family(Group group) {
        return families.getOrDefault(Family.of(group.nearest()), List.of());
    }

    /** Of methods that are one by their type arguments and that nothing forwards. */
    private void linkAlike(Group group) {
        Method code = code(group);
        for (Group other : family(group)) {
            boolean decided = links.areJoined(group, other)
                    || overriding.getOrDefault(group, List.of()).contains(other);
            if (!decided) {
                linkAlike(group, code, other);
            }
        }
    }

    private void link(Group group, Targets targets) {
        for (Group target : targets.groups) {
            if (target.equals(group)) {
                continue;
            }
            if (targets.told) {
                links.join(group, target);
            } else {
                links.doubt(group, target);
            }
        }
    }

    /** By what a method calls; what calls none of the others but anything else may lead there, as a proxy does. */
    private void linkBy(Method end, Group group, Group target) {
        boolean called =
                family(group).stream().anyMatch(each -> links.areJoined(each, target) && bodies.isCalled(end, each));
        if (!called && bodies.isCalledExactly(end, target)) {
            link(group, inSuperclass(group, end, target));
        } else if (called || mayLeadTo(end, group, target)) {
            link(group, new Targets(List.of(target), called));
        }
    }

    private boolean mayLeadTo(Method end, Group group, Group target) {
        return isImplemented(target) && !settled.contains(group) && !tells(end, group);
    }

    /** Whether it can be seen where a call goes on from there, if it does. */
    private boolean tells(Method end, Group group) {
        Calls made = bodies.calls(end);
        return made != null
                && (made.endsHere()
                        || family(group).stream()
                                .anyMatch(each -> !each.equals(group)
                                        && (bodies.isCalled(end, each) || bodies.isCalledExactly(end, each))));
    }

    private void linkAlike(Group group, @Nullable Method end, Group other) {
        boolean named = group.nearest().getName().equals(other.nearest().getName());
        // Only a compiler joins what takes a primitive and what takes its box, and then something forwards.
        boolean boxing = callable && ParameterTypes.differInPrimitives(group, other);
        boolean same = parameters.areSame(group, other)
                || (parameters.areSameUnseen(group, other)
                        && (callsIt(end, other) || (end != null && mayLeadTo(end, group, other))));
        if (named && !boxing && same) {
            if (!callable || (isOpen(end) && isOpen(other.selected()))) {
                links.join(group, other);
            } else if (end == null || isOpen(end)) {
                link(group, new Targets(List.of(other), false));
            } else {
                linkBy(end, group, other);
            }
        } else if (!named && !callable) {
            link(group, new Targets(List.of(other), false));
        } else if (!named && end != null && Overrides.hasBody(end) && same) {
            linkBy(end, group, other);
        }
    }

    private @Nullable Method code(Group group) {
        return callable ? bodies.code(group) : group.selected();
    }

    private boolean callsIt(@Nullable Method end, Group other) {
        return end != null && Overrides.hasBody(end) && bodies.isCalled(end, other);
    }

    /** Whether a call ends anywhere; what a proxy library implements is no end of its own. */
    private static boolean isImplemented(Group group) {
        return !isOpen(group.selected())
                || group.methods().stream()
                        .anyMatch(each -> Overrides.hasBody(each) && ProxyClass.isMade(each.getDeclaringClass()));
    }

    private static boolean isOpen(@Nullable Method end) {
        return end == null || !Overrides.hasBody(end);
    }

    private Targets targets(Group group, Method forwarding, List<Group> family) {
        List<Group> able = family.stream()
                .filter(each ->
                        !each.equals(group) && isTarget(each) && ParameterTypes.canPass(forwarding, each.nearest()))
                .toList();
        List<Group> same = able.stream()
                .filter(each -> isInherited(each, forwarding) && parameters.areSame(group, each))
                .toList();
        boolean toSuper = mayCallSuper(group, forwarding)
                || family.stream().anyMatch(each -> !each.equals(group) && !isClear(each, forwarding));
        if (!toSuper && able.size() == 1 && same.size() == 1) {
            return new Targets(able, true);
        }
        if (toSuper && able.isEmpty()) {
            return new Targets(List.of(), true);
        }
        Calls made = bodies.calls(forwarding);
        if (made != null) {
            List<Group> called = groups.stream()
                    .filter(each -> !each.equals(group) && bodies.isCalled(forwarding, each))
                    .toList();
            if (called.size() == 1 || made.exactly().contains(Calls.signature(forwarding))) {
                return new Targets(called, true);
            }
            List<Group> exactly = groups.stream()
                    .filter(each -> !each.equals(group) && bodies.isCalledExactly(forwarding, each))
                    .toList();
            if (called.isEmpty() && exactly.size() == 1) {
                return inSuperclass(group, forwarding, exactly.get(0));
            }
            return made.isEmpty() ? new Targets(List.of(), true) : new Targets(able, false);
        }
        boolean byArguments = same.size() == 1
                && same.get(0).nearest().getName().equals(forwarding.getName())
                && able.stream().noneMatch(each -> ParameterTypes.haveSameTypes(forwarding, each.nearest()));
        return !toSuper && byArguments ? new Targets(same, true) : new Targets(able, false);
    }

    /** Whether a compiler could forward to it from that class: not to what only a subclass has, nor to what forwards there. */
    private static boolean isInherited(Group group, Method from) {
        return group.methods().stream()
                .filter(each -> each.getDeclaringClass().isAssignableFrom(from.getDeclaringClass()))
                .findFirst()
                .filter(each -> !Overrides.isForwarding(each))
                .isPresent();
    }

    /** A call of {@code super} ends in what that class has, whatever overrides it. */
    private Targets inSuperclass(Group group, Method forwarding, Group called) {
        List<Method> theirs = bodies.reached(
                forwarding,
                called.methods().stream()
                        .filter(each -> isAbove(each, forwarding))
                        .toList());
        Method end = theirs.stream().filter(Overrides::hasBody).findFirst().orElse(null);
        Method code = code(called);
        if (end == null || end.equals(code)) {
            return new Targets(List.of(called), true);
        }
        if (Overrides.isForwarding(end)) {
            Targets further = targets(called, end, family(called));
            return further.told ? further : new Targets(family(called), false);
        }
        links.endInSuperclass(
                group,
                end,
                theirs.stream()
                        .filter(each -> each.equals(end) || isAbove(each, end))
                        .toList());
        return code != null && (tells(code, called) || links.mayCall(called, group))
                ? new Targets(List.of(), true)
                : new Targets(List.of(called), false);
    }

    /** A proxy's method may be marked like one that forwards; only what it overrides tells. */
    private boolean isTarget(Group group) {
        if (callable && group.methods().stream().noneMatch(Overrides::hasBody)) {
            return false;
        }
        Method end = group.selected();
        return end == null
                || !Overrides.isForwarding(end)
                || (!end.isBridge()
                        && group.methods().stream()
                                .filter(each -> Overrides.hasBody(each) && !each.equals(end))
                                .findFirst()
                                .filter(each -> !Overrides.isForwarding(each))
                                .isPresent());
    }

    /** Whether a call from there ends in it, if it is what is called. */
    private boolean isClear(Group called, Method from) {
        return !(callable && called.methods().stream().noneMatch(Overrides::hasBody)) && !endsElsewhere(called, from);
    }

    /** Whether a call of {@code super} from there ends in another method; none is made beside one that overrides it. */
    private static boolean endsElsewhere(Group called, Method from) {
        return called.methods().stream().noneMatch(each -> each.getDeclaringClass() == from.getDeclaringClass())
                && called.methods().stream()
                        .anyMatch(each -> Overrides.hasBody(each)
                                && !Overrides.isForwarding(each)
                                && !each.equals(called.selected())
                                && isAbove(each, from));
    }

    private static boolean isAbove(Method method, Method other) {
        return method.getDeclaringClass() != other.getDeclaringClass()
                && method.getDeclaringClass().isAssignableFrom(other.getDeclaringClass());
    }

    /**
     * javac makes public what a class inherits from one that is not, and proxy libraries mark what overrides like what
     * forwards: that goes on to no other method.
     */
    private static boolean mayCallSuper(Group group, Method forwarding) {
        return group.methods().stream()
                .anyMatch(each -> !Overrides.isForwarding(each)
                        && Overrides.hasBody(each)
                        && each.getDeclaringClass().isAssignableFrom(forwarding.getDeclaringClass())
                        && (!forwarding.isBridge()
                                || !Modifier.isPublic(each.getDeclaringClass().getModifiers())));
    }
}
