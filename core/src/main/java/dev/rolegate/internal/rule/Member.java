package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One method of a concrete class: the declarations of it in class order, then interface order. */
final class Member {

    private final List<Method> methods;
    private final List<Method> forwarding;
    // Read once: requests ask, too.
    private final Mapping mapping;
    private final boolean hasVerb;
    private final boolean isLocator;
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
        Mapping said = null;
        boolean verb = false;
        boolean locator = false;
        for (Method method : methods) {
            Mapping of = Mapping.of(method);
            verb |= of.hasVerb();
            locator |= of.isLocator();
            said = said == null && of.saysSomething() ? of : said;
        }
        this.mapping = said == null ? Mapping.of(nearest()) : said;
        this.hasVerb = verb;
        this.isLocator = locator;
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

    /** Of the nearest method with a verb or template: it replaces what its supertypes say (Jakarta REST 3.1, section 3.6). */
    Mapping mapping() {
        return mapping;
    }

    /** The template that it adds to that of its class. */
    String path() {
        return mapping.path();
    }

    /** On any of its methods: which of them a runtime reads, is not to be relied on. */
    boolean hasVerb() {
        return hasVerb;
    }

    /** A nearer method's {@code @Path} may replace a farther one's verb, so each method is looked at alone. */
    boolean isLocator() {
        return isLocator;
    }

    boolean isResourceMethod() {
        return hasVerb() || isLocator();
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
}
