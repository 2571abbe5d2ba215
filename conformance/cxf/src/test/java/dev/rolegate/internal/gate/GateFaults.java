package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import dev.rolegate.internal.rule.Declaration.Term;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.bytebuddy.asm.Advice;

/** Mistakes on the way of a request. In the room's package, to see its types. */
public final class GateFaults {

    private static final String FILTER = RequiresRoleFilter.class.getName();
    private static final String REQUIREMENT = Requirement.class.getName();
    private static final String REQUIREMENTS = Requirements.class.getName();
    private static final String ROLE_CHECK = RoleCheck.class.getName();

    private GateFaults() {}

    /** All of them. */
    public static List<Fault> all() {
        return List.of(
                Fault.of("the cache is keyed by the method alone")
                        .around(REQUIREMENTS, "endpoint", 2, FirstClassCounts.class)
                        .around(REQUIREMENTS, "locator", 2, FirstClassCounts.class),
                Fault.of("a proxy's locators are open where its interfaces declare nothing")
                        .around(REQUIREMENTS + "$Compiled", "locator", SilentProxyOpens.class),
                Fault.of("the outermost locator alone is asked").around(FILTER, "firstUnmet", OutermostLocator.class),
                Fault.of("the innermost locator alone is asked").around(FILTER, "firstUnmet", InnermostLocator.class),
                Fault.of("the class that holds a locator is ignored")
                        .around(REQUIREMENTS + "$Compiled", "locator", LocatorsMethodAlone.class),
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
                Fault.of("hide is ignored").around(FILTER, "hides", HidesNothing.class));
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

    static final class SilentProxyOpens {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Requirement requirement) {
            if (requirement.declaration() != null && requirement.declaration().kind() == Kind.UNSEEN) {
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
        static void exit(@Advice.Return(readOnly = false) Requirement requirement) {
            requirement = isOfClass(requirement) ? Requirement.OPEN : requirement;
        }

        static boolean isOfClass(Requirement requirement) {
            Declaration declaration = requirement.declaration();
            return declaration != null && !declaration.where().endsWith(")") && declaration.kind() != Kind.UNDECIDABLE;
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
        List<Term> terms = declaration.terms().stream().flatMap(others).toList();
        return new Declaration(
                declaration.kind(),
                terms,
                declaration.type(),
                declaration.on(),
                terms.size() == declaration.kinds().size()
                        ? declaration.kinds()
                        : Collections.nCopies(terms.size(), RequiresRole.class));
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
            if (denial != null && denial.decision() == Decision.UNAVAILABLE) {
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
                @Advice.Argument(2) ContainerRequestContext request,
                @Advice.Return(readOnly = false) boolean automatic) {
            automatic = request.getMethod().equals("OPTIONS");
        }
    }

    static final class EveryHead {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(2) ContainerRequestContext request,
                @Advice.Return(readOnly = false) boolean automatic) {
            automatic |= request.getMethod().equals("HEAD");
        }
    }

    static final class HidesNothing {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean hides) {
            hides = false;
        }
    }
}
