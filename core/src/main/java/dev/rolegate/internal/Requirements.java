package dev.rolegate.internal;

import dev.rolegate.internal.Declaration.Kind;
import dev.rolegate.internal.ResourceType.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The requirements of one application, compiled once per concrete class and method. */
final class Requirements {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    /** One concrete class; another subclass that inherits the same method has its own. */
    private final class Compiled {
        final ResourceType type;
        final @Nullable DeclarationWalk walk;
        final Map<Method, Requirement> endpoints = new ConcurrentHashMap<>();
        final Map<Method, Requirement> locators = new ConcurrentHashMap<>();
        final Map<Class<?>, List<Match.Step>> locatorsTo = new ConcurrentHashMap<>();

        Compiled(Class<?> concrete) {
            ClassCheck check = checks.of(concrete);
            type = check.type();
            walk = check.refusals().isEmpty() ? check.walk() : null;
            if (walk == null) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Every request to " + Sources.of(concrete) + " is denied. "
                                + Refusal.report(check.refusals()).getMessage());
            }
        }

        Requirement endpoint(Method method) {
            return of(method, undeclared);
        }

        Requirement locator(Method method) {
            return of(method, Requirement.OPEN);
        }

        private Requirement of(Method method, Requirement otherwise) {
            Member member = type.member(method);
            if (member == null || walk == null) {
                return require(UNDECIDABLE);
            }
            Declaration declared = walk.of(member);
            Requirement requirement = declared == null ? otherwise : require(declared);
            Collection<Declaration> besides = walk.besides(member);
            for (Declaration each : besides) {
                requirement = requirement.and(require(each));
            }
            if (declared == null && besides.isEmpty() && ProxyClass.showsInterfacesAlone(type.type())) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Every request to " + Sources.of(type.type(), method) + " is denied: it is a proxy whose"
                                + " interfaces declare nothing, and what it stands for cannot be seen.");
                return Requirement.CLOSED;
            }
            return requirement;
        }
    }

    private record Proxied(Class<?> proxy, Class<?> target, Method method) {}

    private static final Declaration UNDECIDABLE = new Declaration(Kind.UNDECIDABLE, List.of(), Object.class, "", "");

    private final ClassChecks checks;
    private final Options options;
    private final DenialBody bodies;
    private final Requirement undeclared;
    private final Map<Class<?>, Compiled> classes = new ConcurrentHashMap<>();
    private final Map<Proxied, Requirement> besides = new ConcurrentHashMap<>();
    private volatile boolean hides;

    /**
     * Without any class yet.
     *
     * @param application what the Application class declares, if anything
     */
    Requirements(ClassChecks checks, Options options, DenialBody bodies, @Nullable Declaration application) {
        this.checks = checks;
        this.options = options;
        this.bodies = bodies;
        if (application != null) {
            this.undeclared = require(application);
        } else {
            this.undeclared = options.denyUnannotated() ? Requirement.CLOSED : Requirement.OPEN;
        }
    }

    /** What a resource method asks for: its own declaration, else the Application's, else what options say. */
    Requirement endpoint(Class<?> concrete, Method method) {
        Compiled compiled = compiled(concrete);
        Requirement known = compiled.endpoints.get(method);
        return known != null ? known : compiled.endpoints.computeIfAbsent(method, compiled::endpoint);
    }

    /**
     * What is asked for besides, where another class was announced than the one that is called. A proxy's interfaces count
     * as far as the class that it stands for does not implement them.
     */
    Requirement announced(Class<?> announced, Class<?> concrete, Method method) {
        if (!ProxyClass.showsInterfacesAlone(announced)) {
            return endpoint(announced, method);
        }
        Proxied proxied = new Proxied(announced, concrete, method);
        Requirement known = besides.get(proxied);
        return known != null ? known : besides.computeIfAbsent(proxied, this::ofOtherInterfaces);
    }

    private Requirement ofOtherInterfaces(Proxied proxied) {
        List<Refusal> refusals = new ArrayList<>();
        ResourceType others = ResourceType.withoutSupertypes(proxied.proxy, proxied.target);
        DeclarationWalk walk = new DeclarationWalk(others, refusals);
        Member member = others.member(proxied.method);
        Declaration declared = member == null ? walk.ofType() : walk.of(member);
        if (!refusals.isEmpty()) {
            return require(UNDECIDABLE);
        }
        return declared == null ? Requirement.OPEN : require(declared);
    }

    /** What a sub-resource locator asks for: its own declaration or nothing. */
    Requirement locator(Class<?> concrete, Method method) {
        Compiled compiled = compiled(concrete);
        Requirement known = compiled.locators.get(method);
        return known != null ? known : compiled.locators.computeIfAbsent(method, compiled::locator);
    }

    /** The locators of a class that could have led to an instance of another. */
    List<Match.Step> locatorsTo(Class<?> next, Class<?> concrete, RuntimePackage runtime) {
        Compiled compiled = compiled(concrete);
        List<Match.Step> known = compiled.locatorsTo.get(next);
        return known != null
                ? known
                : compiled.locatorsTo.computeIfAbsent(
                        next,
                        any -> Locator.of(compiled.type).stream()
                                .filter(locator -> locator.mayReturn(next, runtime))
                                .map(locator -> new Match.Step(concrete, locator.method()))
                                .toList());
    }

    /** Whether a locator of this class may have been taken more than once in a row. */
    boolean mayRepeat(Class<?> concrete, RuntimePackage runtime) {
        return Locator.of(compiled(concrete).type).stream().anyMatch(locator -> locator.mayRepeat(runtime));
    }

    /** Whether a method of this class answers no HTTP method, as far as annotations tell. */
    boolean lacksVerb(Class<?> concrete, Method method) {
        Member member = compiled(concrete).type.member(method);
        return member == null || !member.hasVerb();
    }

    /** Whether a method of this class is a sub-resource locator, as annotations tell. */
    boolean isLocator(Class<?> concrete, Method method) {
        Member member = compiled(concrete).type.member(method);
        return member != null && member.isLocator();
    }

    boolean isRoot(Class<?> concrete) {
        return compiled(concrete).type.isRoot();
    }

    /** Whether any gate known so far hides its endpoint. */
    boolean hides() {
        return hides;
    }

    private Compiled compiled(Class<?> concrete) {
        Compiled known = classes.get(concrete);
        return known != null ? known : classes.computeIfAbsent(concrete, Compiled::new);
    }

    private Requirement require(Declaration declaration) {
        Requirement requirement = Requirement.of(declaration, options);
        for (Requirement.Clause clause : requirement.clauses) {
            bodies.prepare(clause.message);
        }
        if (requirement.hide) {
            hides = true;
        }
        return requirement;
    }
}
