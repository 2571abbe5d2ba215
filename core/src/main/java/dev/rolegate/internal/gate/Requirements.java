package dev.rolegate.internal.gate;

import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.ResourceClasses.Declared;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The requirements of one application, compiled once per concrete class and method. */
final class Requirements {

    /** One concrete class; another subclass that inherits the same method has its own. */
    private final class Compiled {
        final Class<?> type;
        final Map<Method, Requirement> endpoints = new ConcurrentHashMap<>();
        final Map<Method, Requirement> locators = new ConcurrentHashMap<>();

        Compiled(Class<?> concrete) {
            type = concrete;
            Collection<Refusal> mistakes = classes.mistakes(concrete);
            if (!mistakes.isEmpty()) {
                DenialLog.closed(concrete, mistakes, options.reportOnlyUntil());
            }
        }

        Requirement endpoint(Method method) {
            return of(method, undeclared);
        }

        Requirement locator(Method method) {
            return of(method, Requirement.OPEN);
        }

        private Requirement of(Method method, Requirement otherwise) {
            Declared declared = classes.declared(type, method);
            Declaration own = declared.own();
            if (own != null && own.kind() == Kind.UNSEEN) {
                DenialLog.unseen(type, method, options.reportOnlyUntil());
            }
            Requirement requirement = own == null ? otherwise : require(own);
            for (Declaration each : declared.besides()) {
                requirement = requirement.and(require(each));
            }
            return requirement;
        }
    }

    private record Proxied(Class<?> proxy, Class<?> target, Method method) {}

    private final ResourceClasses classes;
    private final Options options;
    private final Denials denials;
    private final DeclaredRoles declaredRoles;
    private final Requirement undeclared;
    private final Map<Class<?>, Compiled> compiled = new ConcurrentHashMap<>();
    private final Map<Proxied, Requirement> besides = new ConcurrentHashMap<>();
    private volatile boolean hides;

    /**
     * Without any class yet.
     *
     * @param application what the Application class declares, if anything
     */
    Requirements(ResourceClasses classes, Options options, Denials denials, @Nullable Declaration application) {
        this.classes = classes;
        this.options = options;
        this.denials = denials;
        this.declaredRoles = new DeclaredRoles(classes, options.roleHierarchy());
        String defaultRole = options.defaultRole();
        if (application != null) {
            this.undeclared = require(application);
        } else if (defaultRole != null && !options.denyUnannotated()) {
            this.undeclared = require(Declaration.ofDefaultRole(defaultRole));
        } else {
            this.undeclared = options.denyUnannotated() ? Requirement.CLOSED : Requirement.OPEN;
        }
    }

    /** What is asked for where nothing is declared. */
    Requirement undeclared() {
        return undeclared;
    }

    /** What a resource method asks for: its own declaration, else the Application's, else what options say. */
    Requirement endpoint(Class<?> concrete, Method method) {
        Compiled of = of(concrete);
        Requirement known = of.endpoints.get(method);
        if (known != null) {
            return known;
        }
        // By hand, here and below: a lambda on the way of each start is a class more.
        synchronized (of) {
            Requirement first = of.endpoints.get(method);
            if (first == null) {
                first = of.endpoint(method);
                of.endpoints.put(method, first);
            }
            return first;
        }
    }

    /** What a sub-resource locator asks for: its own declaration or nothing. */
    Requirement locator(Class<?> concrete, Method method) {
        Compiled of = of(concrete);
        Requirement known = of.locators.get(method);
        return known != null ? known : of.locators.computeIfAbsent(method, of::locator);
    }

    /**
     * What is asked for besides, where another class was announced than the one that is called. A proxy's interfaces count
     * as far as the class that it stands for does not implement them; what that overrides does not.
     */
    Requirement announced(Class<?> announced, Class<?> concrete, Method method) {
        if (!ResourceClasses.showsInterfacesAlone(announced)
                && !ResourceClasses.written(announced).isAssignableFrom(concrete)) {
            return endpoint(announced, method);
        }
        Proxied proxied = new Proxied(announced, concrete, method);
        Requirement known = besides.get(proxied);
        return known != null ? known : besides.computeIfAbsent(proxied, this::ofOtherInterfaces);
    }

    private Requirement ofOtherInterfaces(Proxied proxied) {
        Declaration declared = classes.declaredBesides(proxied.proxy, proxied.target, proxied.method);
        return declared == null ? Requirement.OPEN : require(declared);
    }

    /** Whether annotations say what a method answers, or to whom, as they do of nothing with which a runtime answers by itself. */
    boolean sayAnything(Class<?> concrete, @Nullable Method method) {
        return method != null && classes.saysAnything(concrete, method);
    }

    /** The path parameters of a match, for roles that ask for them. */
    Function<String, @Nullable String> parameters(Match match, Host host, ContainerRequestContext request) {
        return new MatchedParameters(classes, match, host, request);
    }

    /** Whether anything is asked for on the way of a match. */
    boolean guard(Match match) {
        for (Match.Step step : match.locators()) {
            if (!locator(step.type(), step.method()).isOpen()) {
                return true;
            }
        }
        for (Match.Step step : match.besides()) {
            if (!endpoint(step.type(), step.method()).isOpen()) {
                return true;
            }
        }
        return !endpoint(match.type(), match.method()).isOpen();
    }

    /** Whether any gate known so far hides its endpoint. */
    boolean hides() {
        return hides;
    }

    private Compiled of(Class<?> concrete) {
        Compiled known = compiled.get(concrete);
        if (known != null) {
            return known;
        }
        synchronized (compiled) {
            Compiled first = compiled.get(concrete);
            if (first == null) {
                first = new Compiled(concrete);
                compiled.put(concrete, first);
            }
            return first;
        }
    }

    private Requirement require(Declaration declaration) {
        Requirement requirement = Requirement.of(declaration, options, declaredRoles);
        for (RequiredRoles clause : requirement.clauses) {
            denials.prepare(clause.message);
        }
        if (requirement.hide) {
            hides = true;
        }
        return requirement;
    }
}
