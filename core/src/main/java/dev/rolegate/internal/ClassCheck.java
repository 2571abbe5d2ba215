package dev.rolegate.internal;

import dev.rolegate.internal.Declaration.Kind;
import dev.rolegate.internal.ResourceType.Member;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Looks at all that one class and its supertypes declare, before the first request. */
final class ClassCheck {

    private final ResourceType type;
    private final DeclarationWalk walk;
    private final List<Member> heads = new ArrayList<>(1);
    private final SortedSet<Refusal> refusals = new ConcurrentSkipListSet<>();
    private final SortedSet<String> warnings = new TreeSet<>();

    ClassCheck(ResourceType type) {
        this.type = type;
        this.walk = new DeclarationWalk(type, refusals);
        for (Member member : type.members()) {
            if (Verbs.of(member).has(HttpMethod.HEAD)) {
                heads.add(member);
            }
        }
        if (type.isInstantiable()) {
            // A class without any is handled by a programmatic model, which says elsewhere what is a resource method.
            if (type.isRoot() || type.members().stream().anyMatch(ClassCheck::isResourceMethod)) {
                walk.onMethods().forEach(this::checkPlace);
            }
            type.members().forEach(this::checkMember);
            if (ProxyClass.showsInterfacesAlone(type.type())) {
                warnings.add(Sources.of(type.type()) + " is a proxy of " + interfaces()
                        + ": what these declare decides, since what" + " it stands for cannot be seen.");
            }
        }
    }

    /** Why this class cannot be trusted; empty if it can. */
    SortedSet<Refusal> refusals() {
        return refusals;
    }

    /** What is safe, but may not be what the developer meant. */
    SortedSet<String> warnings() {
        return warnings;
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

    /** A role where no request ever passes protects nothing; Jakarta's annotations may be meant for other containers. */
    private void checkPlace(Method method, Declaration declaration) {
        if (!declaration.source().contains("@RequiresRole")) {
            return;
        }
        Member member = type.member(method);
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
        return isResourceMethod(member)
                // What a compiler copied the verb to, and another class overrides without it.
                || member.forwarding().stream()
                        .anyMatch(each -> Member.hasVerb(each) || each.isAnnotationPresent(Path.class))
                || member.mayCall().stream().anyMatch(ClassCheck::isResourceMethod)
                || member.mayBeCalledBy().stream().anyMatch(ClassCheck::isResourceMethod);
    }

    private static boolean isResourceMethod(Member member) {
        return member.hasVerb() || member.isLocator();
    }

    private void checkMember(Member member) {
        if (!isResourceMethod(member)) {
            return;
        }
        warnOfDoubt(member);
        Declaration declared = walk.of(member);
        if (declared == null || declared.kind() == Kind.PERMIT_ALL || declared.kind() == Kind.UNDECIDABLE) {
            return;
        }
        Method nearest = member.nearest();
        boolean declaredFarther = !walk.onMethods().containsKey(nearest)
                && walk.onMethods()
                        .containsKey(member.methods().get(member.methods().size() - 1));
        if (declaredFarther && Member.hasVerb(nearest)) {
            warnings.add(Sources.of(type.type(), nearest) + " repeats the verb but not the role of the method that it"
                    + " overrides. It keeps " + declared.source() + " from " + declared.where() + ".");
        }
        if (!heads.isEmpty() && Verbs.of(member).has(HttpMethod.GET)) {
            warnOfHead(member, declared);
        }
        if (declared.terms().stream().anyMatch(Declaration.Term::hide)) {
            warnings.add(
                    Sources.of(type.type(), nearest) + " hides, but other verbs (405), OPTIONS, media types (415, 406)"
                            + " and locators on the way answer before it can.");
        }
    }

    private void warnOfDoubt(Member member) {
        for (Declaration each : walk.besides(member)) {
            warnings.add(
                    "Nobody can tell whether " + Sources.of(type.type(), member.nearest()) + " is called in place of a"
                            + " method with " + each.source() + " on " + each.where()
                            + ", which is asked for as well. Declare the"
                            + " requirement on the method itself.");
        }
    }

    private void warnOfHead(Member get, Declaration declared) {
        for (Member head : heads) {
            if (Verbs.path(head).equals(Verbs.path(get))) {
                Declaration other = walk.of(head);
                if (other == null || !other.saysTheSameAs(declared)) {
                    warnings.add(Sources.of(type.type(), head.nearest()) + " answers HEAD beside the GET of "
                            + Sources.of(type.type(), get.nearest()) + ", which requires " + declared.source()
                            + "; HEAD does not.");
                }
            }
        }
    }
}
