package dev.rolegate.internal;

import dev.rolegate.internal.Declaration.Kind;
import dev.rolegate.internal.ResourceType.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
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
            Declaration declared = declared(method);
            if (declared == null && Proxy.isProxyClass(type.type())) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Every request to " + Sources.of(type.type(), method) + " is denied: it is a proxy whose"
                                + " interfaces declare nothing, and what it stands for cannot be seen.");
                return Requirement.CLOSED;
            }
            return declared == null ? undeclared : require(declared);
        }

        Requirement locator(Method method) {
            Declaration declared = declared(method);
            return declared == null ? Requirement.OPEN : require(declared);
        }

        private @Nullable Declaration declared(Method method) {
            Member member = type.member(method);
            return member == null || walk == null ? UNDECIDABLE : walk.of(member);
        }
    }

    private static final Declaration UNDECIDABLE = new Declaration(Kind.UNDECIDABLE, List.of(), Object.class, "", "");

    private final ClassChecks checks;
    private final Options options;
    private final DenialBody bodies;
    private final Requirement undeclared;
    private final Map<Class<?>, Compiled> classes = new ConcurrentHashMap<>();
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

    /** What a sub-resource locator asks for: its own declaration or nothing. */
    Requirement locator(Class<?> concrete, Method method) {
        Compiled compiled = compiled(concrete);
        Requirement known = compiled.locators.get(method);
        return known != null ? known : compiled.locators.computeIfAbsent(method, compiled::locator);
    }

    /** The locators of a class that could have led to an instance of another. */
    List<Match.Step> locatorsTo(Class<?> next, Class<?> concrete, RuntimePackage runtime) {
        List<Match.Step> steps = new ArrayList<>();
        for (Locator locator : Locator.of(compiled(concrete).type)) {
            if (locator.mayReturn(next, runtime)) {
                steps.add(new Match.Step(concrete, locator.method()));
            }
        }
        return steps;
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
