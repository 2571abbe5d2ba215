package dev.rolegate.internal;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.conformance.Fault;
import dev.rolegate.internal.Declaration.Kind;
import dev.rolegate.internal.Declaration.Term;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.bytebuddy.asm.Advice;

/** The mistakes of this trade, each as a change to the class that would make it. In the core's package, to see its types. */
public final class CoreFaults {

    private static final String DECLARATION_READER = DeclarationReader.class.getName();
    private static final String FILTER = RequiresRoleFilter.class.getName();
    private static final String FORWARDING = Forwarding.class.getName();
    private static final String REQUIREMENT = Requirement.class.getName();
    private static final String REQUIREMENTS = Requirements.class.getName();
    private static final String RESOURCE_TYPE = ResourceType.class.getName();
    private static final String ROLE_CHECK = RoleCheck.class.getName();

    private CoreFaults() {}

    public static List<Fault> all() {
        return List.of(
                Fault.of("the cache is keyed by the method alone")
                        .around(REQUIREMENTS, "endpoint", 2, FirstClassCounts.class)
                        .around(REQUIREMENTS, "locator", 2, FirstClassCounts.class),
                unseen("interfaces are skipped").around(RESOURCE_TYPE, "hierarchy", 1, WithoutInterfaces.class),
                unseen("superclasses are skipped").around(RESOURCE_TYPE, "hierarchy", 1, WithoutSuperclasses.class),
                unseen("erased signatures are not joined").around(Overrides.class.getName(), "of", EachAlone.class),
                unseen("a forwarding method is joined with nothing")
                        .around(FORWARDING, "link", 2, LeftOut.class)
                        .around(FORWARDING, "linkAlike", LeftOut.class),
                Fault.of("annotations are told by class identity")
                        .around(DECLARATION_READER, "isSilent", OwnClassesAlone.class),
                Fault.of("a proxy's locators are open where its interfaces declare nothing")
                        .around(REQUIREMENTS + "$Compiled", "locator", SilentProxyOpens.class),
                Fault.of("the outermost locator alone is asked").around(FILTER, "firstUnmet", OutermostLocator.class),
                Fault.of("the innermost locator alone is asked").around(FILTER, "firstUnmet", InnermostLocator.class),
                Fault.of("the class that holds a locator is ignored")
                        .around(REQUIREMENTS + "$Compiled", "locator", LocatorsMethodAlone.class),
                Fault.of("stereotypes of stereotypes are not read")
                        .around(DECLARATION_READER, "read", 3, DepthOfOne.class),
                Fault.of("@DenyAll is ignored on classes").around(DECLARATION_READER, "read", 4, DeniesNoClass.class),
                Fault.of("an empty list of roles opens").around(DECLARATION_READER, "read", 4, EmptyPermits.class),
                Fault.of("what cannot be decided opens").around(REQUIREMENT, "of", UndecidableOpens.class),
                Fault.of("any of the roles is taken for all of them").around(REQUIREMENT, "of", AnyIsAll.class),
                Fault.of("all of the requirements are taken for any of them").around(REQUIREMENT, "of", AllIsAny.class),
                Fault.of("roles are trimmed and compared without case").around(REQUIREMENT, "of", FoldedRoles.class),
                Fault.of("anonymous callers are asked for roles").around(ROLE_CHECK, "isKnown", EverybodyIsKnown.class),
                Fault.of("a failure in the check opens").around(ROLE_CHECK, "missing", FailureGrants.class),
                Fault.of("a grant is kept for the next caller").around(ROLE_CHECK, "unmet", GrantIsKept.class),
                Fault.of("every OPTIONS is taken for an automatic one")
                        .around(FILTER, "isAutomaticOptions", EveryOptions.class),
                Fault.of("HEAD is not checked").around(FILTER, "isAutomaticOptions", EveryHead.class),
                Fault.of("the Application's declaration is ignored")
                        .around(ApplicationView.class.getName(), "declaration", NoDeclaration.class),
                Fault.of("hide is ignored").around(FILTER, "hides", HidesNothing.class),
                Fault.of("a hidden 404 may be cached")
                        .around(LastResponseFilter.class.getName(), "hide", LeftOut.class),
                Fault.of("the kept bytes are handed out themselves")
                        .around(DenialBody.class.getName(), "forbidden", KeptBytes.class),
                Fault.of("a length is set before others change the bytes")
                        .around(DenialMapper.class.getName(), "respond", LengthOfOwn.class));
    }

    /** A role that is seen no more on a resource method is refused as misplaced; without that, requests show it as well. */
    private static Fault unseen(String name) {
        return Fault.of(name).around(ClassCheck.class.getName(), "checkPlace", LeftOut.class);
    }

    static final class LeftOut {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }
    }

    static final class FirstClassCounts {
        static final Map<Method, Class<?>> FIRST = new ConcurrentHashMap<>();

        @Advice.OnMethodEnter
        static void enter(
                @Advice.Argument(value = 0, readOnly = false) Class<?> concrete, @Advice.Argument(1) Method method) {
            concrete = first(concrete, method);
        }

        static Class<?> first(Class<?> concrete, Method method) {
            return FIRST.computeIfAbsent(method, any -> concrete);
        }
    }

    static final class WithoutInterfaces {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Class<?> type, @Advice.Return(readOnly = false) List<Class<?>> hierarchy) {
            hierarchy = without(hierarchy, type);
        }

        static List<Class<?>> without(List<Class<?>> hierarchy, Class<?> type) {
            return hierarchy.stream()
                    .filter(each -> each == type || !each.isInterface())
                    .toList();
        }
    }

    static final class WithoutSuperclasses {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Class<?> type, @Advice.Return(readOnly = false) List<Class<?>> hierarchy) {
            hierarchy = without(hierarchy, type);
        }

        static List<Class<?>> without(List<Class<?>> hierarchy, Class<?> type) {
            return hierarchy.stream()
                    .filter(each -> each == type || each.isInterface())
                    .toList();
        }
    }

    static final class EachAlone {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Overrides.Group> groups) {
            groups = alone(groups);
        }

        static List<Overrides.Group> alone(List<Overrides.Group> groups) {
            return groups.stream()
                    .flatMap(group -> group.methods().stream())
                    .map(method -> new Overrides.Group(method, List.of(method)))
                    .toList();
        }
    }

    static final class OwnClassesAlone {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Class<?> kind, @Advice.Return(readOnly = false) boolean silent) {
            silent |= isCopy(kind);
        }

        static boolean isCopy(Class<?> kind) {
            return kind.getName().equals(RolesAllowed.class.getName()) && kind != RolesAllowed.class;
        }
    }

    static final class SilentProxyOpens {
        @Advice.OnMethodExit
        static void exit(
                @Advice.FieldValue("type") ResourceType type,
                @Advice.Return(readOnly = false) Requirement requirement) {
            if (requirement.declaration == null && ProxyClass.showsInterfacesAlone(type.type())) {
                requirement = Requirement.OPEN;
            }
        }
    }

    static final class OutermostLocator {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 1, readOnly = false) Match match) {
            match = only(match);
        }

        static Match only(Match match) {
            int count = Math.min(1, match.locators().size());
            return new Match(match.locators().subList(0, count), match.type(), match.method(), match.announced());
        }
    }

    static final class InnermostLocator {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 1, readOnly = false) Match match) {
            match = only(match);
        }

        static Match only(Match match) {
            int count = match.locators().size();
            return new Match(
                    match.locators().subList(Math.max(0, count - 1), count),
                    match.type(),
                    match.method(),
                    match.announced());
        }
    }

    static final class LocatorsMethodAlone {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) Method method,
                @Advice.FieldValue("type") ResourceType type,
                @Advice.FieldValue("walk") DeclarationWalk walk,
                @Advice.Return(readOnly = false) Requirement requirement) {
            requirement = declaresItself(method, type, walk) ? requirement : Requirement.OPEN;
        }

        static boolean declaresItself(Method method, ResourceType type, DeclarationWalk walk) {
            ResourceType.Member member = type.member(method);
            return walk == null || member == null || member.methods().stream().anyMatch(walk.onMethods()::containsKey);
        }
    }

    static final class DepthOfOne {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(@Advice.Argument(2) int depth) {
            return depth > 1;
        }
    }

    static final class DeniesNoClass {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) AnnotatedElement target, @Advice.Return(readOnly = false) Declaration declaration) {
            if (target instanceof Class && declaration != null && declaration.kind() == Kind.DENY_ALL) {
                declaration = null;
            }
        }
    }

    static final class EmptyPermits {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Declaration declaration) {
            declaration = permitting(declaration);
        }

        static Declaration permitting(Declaration declaration) {
            return declaration != null && declaration.source().equals("@RolesAllowed({})")
                    ? new Declaration(
                            Kind.PERMIT_ALL, List.of(), declaration.type(), declaration.where(), declaration.source())
                    : declaration;
        }
    }

    static final class UndecidableOpens {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) Declaration declaration, @Advice.Return(readOnly = false) Requirement requirement) {
            if (declaration.kind() == Kind.UNDECIDABLE) {
                requirement = Requirement.OPEN;
            }
        }
    }

    /** Other terms in place of a declaration's. */
    static Declaration with(Declaration declaration, Function<Term, Stream<Term>> others) {
        return new Declaration(
                declaration.kind(),
                declaration.terms().stream().flatMap(others).toList(),
                declaration.type(),
                declaration.where(),
                declaration.source());
    }

    static final class AnyIsAll {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 0, readOnly = false) Declaration declaration) {
            declaration = each(declaration);
        }

        static Declaration each(Declaration declaration) {
            return with(
                    declaration,
                    term -> term.roles().stream().map(role -> new Term(List.of(role), term.message(), term.hide())));
        }
    }

    static final class AllIsAny {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 0, readOnly = false) Declaration declaration) {
            declaration = joined(declaration);
        }

        static Declaration joined(Declaration declaration) {
            if (declaration.terms().size() < 2) {
                return declaration;
            }
            List<String> roles = declaration.terms().stream()
                    .flatMap(term -> term.roles().stream())
                    .toList();
            Term first = declaration.terms().get(0);
            return with(
                    declaration,
                    term -> term == first ? Stream.of(new Term(roles, first.message(), first.hide())) : Stream.empty());
        }
    }

    static final class FoldedRoles {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 0, readOnly = false) Declaration declaration) {
            declaration = folded(declaration);
        }

        static Declaration folded(Declaration declaration) {
            return with(
                    declaration,
                    term -> Stream.of(new Term(
                            term.roles().stream()
                                    .map(role -> role.strip().toLowerCase(Locale.ROOT))
                                    .toList(),
                            term.message(),
                            term.hide())));
        }
    }

    static final class EverybodyIsKnown {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean known) {
            known = true;
        }
    }

    static final class FailureGrants {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Denial denial) {
            if (denial != null && denial.reason() == Decision.UNAVAILABLE) {
                denial = null;
            }
        }
    }

    static final class GrantIsKept {
        static final Set<Requirement> GRANTED = ConcurrentHashMap.newKeySet();

        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Requirement requirement, @Advice.Return(readOnly = false) Denial denial) {
            denial = kept(requirement, denial);
        }

        static Denial kept(Requirement requirement, Denial denial) {
            if (denial == null) {
                GRANTED.add(requirement);
            }
            return GRANTED.contains(requirement) ? null : denial;
        }
    }

    static final class EveryOptions {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) ContainerRequestContext request,
                @Advice.Return(readOnly = false) boolean automatic) {
            automatic = request.getMethod().equals("OPTIONS");
        }
    }

    static final class EveryHead {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) ContainerRequestContext request,
                @Advice.Return(readOnly = false) boolean automatic) {
            automatic |= request.getMethod().equals("HEAD");
        }
    }

    static final class NoDeclaration {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Declaration declaration) {
            declaration = null;
        }
    }

    static final class KeptBytes {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) String message,
                @Advice.FieldValue("prepared") Map<String, byte[]> prepared,
                @Advice.Return(readOnly = false) byte[] body) {
            body = prepared.getOrDefault(message, body);
        }
    }

    static final class LengthOfOwn {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(1) byte[] body, @Advice.Return Response response) {
            response.getHeaders().putSingle("Content-Length", body.length);
        }
    }

    static final class HidesNothing {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean hides) {
            hides = false;
        }
    }
}
