package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.internal.Declaration.Kind;
import dev.rolegate.internal.Requirement.Clause;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the endpoints for the access matrix, and asks {@link Requirements} what the filter would ask it. */
public final class Endpoints {

    /** Classes that lead to one another in many ways would fill the memory. */
    private static final int MOST_LOCATORS = 10_000;

    private static final Comparator<Endpoint> ORDER = Comparator.comparing(Endpoint::path)
            .thenComparing(Endpoint::verb)
            .thenComparing(endpoint -> endpoint.consumes().toString())
            .thenComparing(endpoint -> endpoint.produces().toString())
            .thenComparing(endpoint -> Sources.of(endpoint.resourceClass(), endpoint.method()));

    /** What has to be met on the way to a class. */
    private record Way(List<Method> locators, List<Requirement> gates, List<String> declarations, Set<Object> passed) {

        static final Way NONE = new Way(List.of(), List.of(), List.of(), Set.of());

        Way through(Method locator, Requirement gate, String declaration) {
            return new Way(plus(locators, locator), plus(gates, gate), plus(declarations, declaration), passed);
        }

        /** Into a class; {@code null} if it was passed with the same requirements before. */
        @Nullable
        Way into(Class<?> next) {
            Set<Object> asked = new LinkedHashSet<>();
            for (Requirement gate : gates) {
                asked.add(gate.closed);
                for (Clause clause : gate.clauses) {
                    asked.add(List.of(clause.roles, clause.message, clause.hide));
                }
            }
            Set<Object> more = new LinkedHashSet<>(passed);
            return more.add(List.of(next, asked)) ? new Way(locators, gates, declarations, more) : null;
        }

        private static <T> List<T> plus(List<T> list, T last) {
            List<T> longer = new ArrayList<>(list);
            longer.add(last);
            return List.copyOf(longer);
        }
    }

    private final Requirements requirements;
    private final List<Endpoint> found = new ArrayList<>();
    private int locatorsLeft = MOST_LOCATORS;

    private Endpoints(Requirements requirements) {
        this.requirements = requirements;
    }

    /**
     * Those of an application that does not run.
     *
     * @throws IllegalStateException if it names no resource, or its deployment would be refused
     */
    public static List<Endpoint> of(Application application) {
        ApplicationView view = ApplicationView.of(application);
        if (view.resources().isEmpty()) {
            throw new IllegalStateException(
                    "The Application names no root resource class: they are found by scanning, or"
                            + " built by the runtime. Name the classes, AccessMatrix.of(UsersResource.class), or ask the running"
                            + " application, AccessMatrix.running(Configuration).");
        }
        return of(view);
    }

    /**
     * Those of root resource classes.
     *
     * @throws IllegalArgumentException if there is none, or one that is no root resource class
     * @throws IllegalStateException if their deployment would be refused
     */
    public static List<Endpoint> of(List<Class<?>> resources) {
        if (resources.isEmpty()) {
            throw new IllegalArgumentException("Name at least one root resource class.");
        }
        for (Class<?> each : resources) {
            ResourceType type = new ResourceType(each);
            if (!type.isRoot() || !type.isInstantiable()) {
                throw new IllegalArgumentException(
                        Sources.of(each) + " is no root resource class: it has no @Path, or no"
                                + " instance can be of exactly this class.");
            }
        }
        return of(new ApplicationView(null, List.of(), resources, List.of()));
    }

    /**
     * Those of the running application.
     *
     * @throws IllegalStateException if the configuration does not show Rolegate, or the runtime no resources
     */
    public static List<Endpoint> of(Configuration configuration) {
        return Deployment.in(configuration).endpoints();
    }

    private static List<Endpoint> of(ApplicationView view) {
        List<Refusal> refusals = new ArrayList<>();
        // No runtime: what belongs to one shows nothing either.
        ClassChecks checks = new ClassChecks();
        refusals.addAll(new DeploymentCheck(checks, RuntimePackage.named("\0")).check(view.resources()));
        Registration registration = Registration.BY_CLASS;
        for (Registration each : view.registrations()) {
            registration = registration.or(each, refusals);
        }
        Policy policy = Policy.of(checks, registration, Map.of(), view, null, refusals);
        if (!refusals.isEmpty()) {
            throw Refusal.report(refusals);
        }
        return reached(routes(view.resources()), policy.requirements());
    }

    /** The routes of root resource classes. */
    static List<Route> routes(Collection<Class<?>> resources) {
        List<Route> routes = new ArrayList<>();
        for (Class<?> each : new LinkedHashSet<>(resources)) {
            ResourceType type = new ResourceType(each);
            if (type.isInstantiable()) {
                routes.addAll(Route.ofRoot(type));
            }
        }
        return routes;
    }

    /** The endpoints that are reached by routes, directly or through locators. */
    static List<Endpoint> reached(Collection<Route> routes, Requirements requirements) {
        Endpoints endpoints = new Endpoints(requirements);
        routes.forEach(route -> endpoints.follow(route, Way.NONE));
        endpoints.found.sort(ORDER);
        return List.copyOf(endpoints.found);
    }

    private void follow(Route route, Way way) {
        if (!route.isLocator()) {
            Requirement own = requirements.endpoint(route.type(), route.method());
            add(route, way.through(route.method(), own, declared(own, route)), Access.OPEN);
            return;
        }
        Requirement gate = requirements.locator(route.type(), route.method());
        Way behind = way.through(route.method(), gate, declared(gate, route));
        Class<?> next = Locator.of(route.method()).plainClass();
        ResourceType type = next == null ? null : new ResourceType(next);
        List<Route> routes = type == null || !type.isInstantiable() ? List.of() : Route.of(type);
        Way into = next == null ? null : behind.into(next);
        if (routes.isEmpty() || locatorsLeft-- <= 0) {
            add(route, behind, Access.UNKNOWN);
        } else if (into == null) {
            add(route, behind, Access.REPEATED);
        } else {
            routes.forEach(each -> follow(each.below(route.path()), into));
        }
    }

    /** Adds what lies at the end of a way. */
    private void add(Route route, Way way, Access otherwise) {
        List<dev.rolegate.AccessMatrix.Requirement> asked = new ArrayList<>();
        boolean closed = false;
        for (Requirement gate : way.gates()) {
            closed |= gate.closed;
            for (Clause clause : gate.clauses) {
                asked.add(new dev.rolegate.AccessMatrix.Requirement(
                        clause.roles, List.of(clause.accepted), clause.message, clause.hide));
            }
        }
        Access access = otherwise;
        if (closed) {
            access = Access.DENIED;
        } else if (access == Access.OPEN && !asked.isEmpty()) {
            access = Access.RESTRICTED;
        }
        found.add(new Endpoint(
                route.isLocator() ? "*" : route.verb(),
                "/" + route.path(),
                route.type(),
                route.method(),
                way.locators().subList(0, way.locators().size() - 1),
                route.consumes(),
                route.produces(),
                access,
                List.copyOf(asked),
                way.declarations()));
    }

    private static String declared(Requirement requirement, Route route) {
        Declaration declaration = requirement.declaration;
        if (declaration == null) {
            if (!requirement.closed) {
                return "nothing on " + Sources.of(route.type(), route.method());
            }
            return ProxyClass.showsInterfacesAlone(route.type())
                    ? "nothing on the interfaces of a proxy"
                    : "rolegate.deny-unannotated";
        }
        return declaration.kind() == Kind.UNDECIDABLE
                ? "undecidable on " + Sources.of(route.type(), route.method())
                : declaration.source() + " on " + declaration.where();
    }
}
