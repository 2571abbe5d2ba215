package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Declaration.Kind;
import dev.rolegate.internal.rule.ResourceClasses.Declared;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One class: all that it and its supertypes declare, and what is wrong with that. */
final class ResourceClass {

    private final ResourceType type;
    private final DeclarationWalk walk;
    private final List<Member> heads = new ArrayList<>(1);
    private final List<Refusal> refusals = Collections.synchronizedList(new ArrayList<>(0));
    private final SortedSet<String> warnings = new TreeSet<>();
    /** Not what is found later, on methods that only a request names: those are undecidable by themselves. */
    private final boolean mistaken;

    ResourceClass(ResourceType type) {
        this.type = type;
        this.walk = new DeclarationWalk(type, refusals);
        for (Member member : type.members()) {
            if (member.mapping().verbs().contains(HttpMethod.HEAD)) {
                heads.add(member);
            }
        }
        if (type.isInstantiable()) {
            // A class without any is handled by a programmatic model, which says elsewhere what is a resource method.
            if (type.isRoot() || hasResourceMethod()) {
                for (Map.Entry<Method, Declaration> each : walk.onMethods().entrySet()) {
                    checkPlace(each.getKey(), each.getValue());
                }
            }
            for (Member member : type.members()) {
                checkMember(member);
            }
            walk.addOddRoles(warnings);
            if (ProxyClass.showsInterfacesAlone(type.type())) {
                warnings.add(Warnings.proxy(type.type(), interfaces()));
            }
        }
        mistaken = !refusals.isEmpty();
    }

    private boolean hasResourceMethod() {
        for (Member member : type.members()) {
            if (member.isResourceMethod()) {
                return true;
            }
        }
        return false;
    }

    /** What counts for a method. */
    Declared declared(Method method) {
        Member member = type.member(method);
        if (member == null || mistaken) {
            return new Declared(Declaration.UNDECIDABLE, List.of());
        }
        Declaration own = walk.of(member);
        Collection<Declaration> besides = walk.besides(member);
        return own == null && besides.isEmpty() && ProxyClass.showsInterfacesAlone(type.type())
                ? new Declared(Declaration.unseen(type.type()), besides)
                : new Declared(own, besides);
    }

    /** What counts for a method that is none of the class's own. */
    Declared declared() {
        return new Declared(mistaken ? Declaration.UNDECIDABLE : walk.ofType(), List.of());
    }

    /** Why this class cannot be trusted; empty if it can. */
    SortedSet<Refusal> refusals() {
        synchronized (refusals) {
            return refusals.isEmpty() ? Collections.emptySortedSet() : new TreeSet<>(refusals);
        }
    }

    /** What is safe, but may not be what the developer meant. */
    SortedSet<String> warnings() {
        return warnings;
    }

    /** By which somebody else may decide who gets in. */
    List<String> otherAnnotations(Method method) {
        return OtherAnnotations.on(type, type.member(method));
    }

    ResourceType type() {
        return type;
    }

    DeclarationWalk walk() {
        return walk;
    }

    private String interfaces() {
        return type.hierarchy().stream()
                .filter(Class::isInterface)
                .map(Sources::of)
                .collect(Collectors.joining(", "));
    }

    /**
     * A role where no request ever passes protects nothing. Jakarta's annotations may be meant for other containers, but
     * not where they stand on what would be a resource method if it were public.
     */
    private void checkPlace(Method method, Declaration declaration) {
        Member member = type.member(method);
        boolean routed = Mapping.of(method).saysSomething() || (member != null && member.isResourceMethod());
        if (!declaration.isOfRequiresRole() && !(routed && declaration.restricts())) {
            return;
        }
        String reason = null;
        if (Modifier.isPrivate(method.getModifiers())) {
            reason = "the method is private";
        } else if (member == null || !protectsResourceMethod(member)) {
            reason = "the method is no resource method";
        } else if (!Modifier.isPublic(member.nearest().getModifiers())) {
            reason = "the method is not public";
        }
        if (reason != null) {
            refusals.add(
                    Refusal.misplaced(Sources.of(method.getDeclaringClass(), method), declaration.source(), reason));
        }
    }

    /** Where nobody can tell which method calls which, that alone is no reason to refuse. */
    private static boolean protectsResourceMethod(Member member) {
        return member.isResourceMethod()
                // What a compiler copied the verb to, and another class overrides without it.
                || member.forwarding().stream()
                        .anyMatch(each -> Mapping.of(each).saysSomething())
                || member.mayCall().stream().anyMatch(Member::isResourceMethod)
                || member.mayBeCalledBy().stream().anyMatch(Member::isResourceMethod);
    }

    private void checkMember(Member member) {
        if (!member.isResourceMethod()) {
            return;
        }
        warnOfDoubt(member);
        Declaration declared = walk.of(member);
        if (declared != null && declared.kind() == Kind.PERMIT_ALL) {
            warnOfOpening(member, declared);
        }
        if (declared == null || declared.kind() == Kind.PERMIT_ALL || declared.kind() == Kind.UNDECIDABLE) {
            return;
        }
        Method nearest = member.nearest();
        boolean declaredFarther = !walk.onMethods().containsKey(nearest)
                && walk.onMethods()
                        .containsKey(member.methods().get(member.methods().size() - 1));
        if (declaredFarther && Mapping.of(nearest).hasVerb()) {
            warnings.add(Warnings.repeatedVerb(type.type(), nearest, declared));
        }
        if (!heads.isEmpty() && member.mapping().verbs().contains(HttpMethod.GET)) {
            warnOfHead(member, declared);
        }
        if (declared.hides()) {
            warnings.add(Warnings.hides(type.type(), nearest));
        }
    }

    /** Not of a method that is opened in a class with a role: that is what {@code @PermitAll} is for. */
    private void warnOfOpening(Member member, Declaration opens) {
        if (!opens.equals(walk.onMethods().get(member.nearest()))) {
            return;
        }
        for (Method overridden : member.methods()) {
            Declaration on = walk.onMethods().get(overridden);
            Class<?> declaring = overridden.getDeclaringClass();
            on = on == null && declaring != opens.type() ? walk.onType(declaring) : on;
            if (on != null && on.restricts()) {
                warnings.add(Warnings.opens(type.type(), member.nearest(), on));
                return;
            }
        }
    }

    private void warnOfDoubt(Member member) {
        for (Declaration each : walk.besides(member)) {
            warnings.add(Warnings.doubt(type.type(), member.nearest(), each));
        }
    }

    private void warnOfHead(Member get, Declaration declared) {
        for (Member head : heads) {
            if (head.mapping().path().equals(get.mapping().path())) {
                Declaration other = walk.of(head);
                if (other == null || !other.saysTheSameAs(declared)) {
                    warnings.add(Warnings.separateHead(type.type(), head.nearest(), get.nearest(), declared));
                }
            }
        }
    }
}
