package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all registrations in one application share, in whatever order the runtime configures them. */
public final class Deployment {

    private static final String PROPERTY = "dev.rolegate.deployment";
    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private final RuntimePackage runtime = RuntimePackage.current();
    private final DeploymentCheck check = new DeploymentCheck(runtime);
    private final PortableMatchReader portable = new PortableMatchReader(this);
    private volatile MatchReader reader = portable;
    private final RequiresRoleFilter filter = new RequiresRoleFilter(this);
    private ApplicationView application = ApplicationView.of(null);
    private volatile boolean integrated;
    private boolean listed;
    /** Where the resources of the access matrix are; the runtime's routes, if it tells them, are exact. */
    private final Set<Class<?>> resources = new LinkedHashSet<>();

    private @Nullable List<Route> routes;
    private boolean summarized;
    /** From the first request on nothing is refused: what is found now is denied. */
    private volatile boolean serving;

    private @Nullable Registration registration;
    private volatile @Nullable Policy policy;

    private Deployment() {}

    /**
     * The one of a running application.
     *
     * @throws IllegalStateException if the configuration does not show it
     */
    static Deployment in(Configuration configuration) {
        if (configuration.getProperty(PROPERTY) instanceof Deployment deployment) {
            return deployment;
        }
        throw new IllegalStateException("This Configuration does not show Rolegate. Register RequiresRoleFeature, and"
                + " ask the Configuration that the runtime injects with @Context; on a runtime that gives each Feature one"
                + " of its own (CXF) use AccessMatrix.of(Application).");
    }

    /** The one of the application that is being configured. */
    public static Deployment in(FeatureContext context) {
        // CXF and TomEE show each Feature a Configuration of its own: there each has its Deployment and its filter.
        if (context.getConfiguration().getProperty(PROPERTY) instanceof Deployment deployment) {
            return deployment;
        }
        Deployment deployment = new Deployment();
        context.property(PROPERTY, deployment);
        return deployment;
    }

    /**
     * Takes a registration: the first brings the providers, a better one the options.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void register(FeatureContext context, Registration registered, @Nullable Application injected) {
        if (application.own() == null) {
            application = ApplicationView.of(injected);
        }
        List<Refusal> refusals = new ArrayList<>();
        take(registered, refusals);
        application.registrations().forEach(built -> take(built, refusals));
        Map<String, Object> properties = context.getConfiguration().getProperties();
        policy = Policy.of(Objects.requireNonNull(registration), properties, application, refusals);
        resources.addAll(application.resources());
        refusals.addAll(check.check(application.resources()));
        listed |= check.knowsAny();
        // Before refusing: a runtime that swallowed the refusal would otherwise be left without a gate. By instance,
        // since
        // a runtime that reloads its configuration brings this Deployment along and perhaps not the filter.
        if (!context.getConfiguration().isRegistered(filter)) {
            context.register(filter)
                    .register(new AnnouncedMethods(this))
                    .register(new HiddenResponseFilter(this))
                    .register(new DenialMapper.OfInsufficientPermissions(this))
                    .register(new DenialMapper.OfUnauthenticated(this))
                    .register(new DenialMapper.OfAuthorizationUnavailable(this))
                    .register(new DenialMapper.OfForbidden(this));
        }
        refuse(refusals);
    }

    private void take(Registration other, Collection<Refusal> refusals) {
        if (registration != null && registration.contradicts(other)) {
            refusals.add(Refusal.twoBuilt());
        }
        if (registration == null || other.outranks(registration)) {
            registration = other;
        }
    }

    /** Tells the match from the runtime's own model from now on. */
    public void integrate(MatchReader exact) {
        reader = exact;
        integrated = true;
    }

    /**
     * Every locator that could have led from each matched instance to the next, innermost instance first; {@code null} if
     * there is none.
     */
    public @Nullable List<Match.Step> locatorCandidates(List<Object> matched) {
        return portable.locators(matched);
    }

    /**
     * Looks at resource classes that only the runtime knows.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void check(Collection<Class<?>> classes) {
        resources.addAll(classes);
        Collection<Refusal> refusals = check.check(classes);
        listed |= check.knowsAny();
        refuse(refusals);
    }

    /** Takes the routes from the runtime's own model, in place of those that the classes' annotations tell. */
    public synchronized void routes(Collection<Route> known) {
        routes = known.stream()
                .filter(route -> !runtime.owns(route.type()))
                .map(Route::asDeclared)
                .toList();
    }

    /**
     * The endpoints, as they are known now.
     *
     * @throws IllegalStateException if the runtime shows none
     */
    synchronized List<Endpoint> endpoints() {
        Collection<Route> known = knownRoutes();
        if (known.isEmpty()) {
            throw new IllegalStateException(
                    "The runtime does not show its resources. Name them in the Application, or add"
                            + " the integration for the runtime.");
        }
        return Endpoints.reached(known, policy().requirements());
    }

    private Collection<Route> knownRoutes() {
        resources.removeIf(each -> runtime.owns(each) || !new ResourceType(each).isRoot());
        if (routes != null) {
            return routes;
        }
        for (Class<?> each : resources) {
            // RESTEasy announces the type that carries @Path: what it leads to must not be missing without a word.
            if (resources.stream()
                    .noneMatch(other -> each.isAssignableFrom(other) && new ResourceType(other).isInstantiable())) {
                throw new IllegalStateException(
                        "The runtime shows " + Sources.of(each) + ", and not the class behind it."
                                + " Name the class in the Application, or add the integration for the runtime.");
            }
        }
        return Endpoints.routes(resources);
    }

    /** Says once what is there: at deployment if it is known then, else with the first request. */
    private synchronized void summarize() {
        if (summarized) {
            return;
        }
        summarized = true;
        try {
            LOG.log(System.Logger.Level.INFO, "Rolegate guards " + Summary.of(endpoints()));
        } catch (RuntimeException | LinkageError unseen) {
            // Only the log line is missing; the gate decides by what it sees with each request.
            LOG.log(System.Logger.Level.DEBUG, "What Rolegate guards cannot be told.", unseen);
        }
    }

    private void refuse(Collection<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Refusal.report(refusals);
        }
        check.takeWarnings().forEach(Deployment::warn);
    }

    /** A resource class that the runtime announces; the first call comes after all registrations. */
    synchronized void announce(Class<?> type) {
        if (!integrated) {
            check.takeLocatorWarnings().forEach(Deployment::warn);
        }
        // An Application that lists its resources was looked at; what else comes is a sub-resource or a supertype.
        if (!listed && !serving) {
            resources.add(type);
            refuse(check.check(List.of(type)));
        }
        if (listed) {
            summarize();
        }
    }

    private static void warn(String warning) {
        LOG.log(System.Logger.Level.WARNING, warning);
    }

    MatchReader reader() {
        if (!serving) {
            serving = true;
            summarize();
        }
        return reader;
    }

    RuntimePackage runtime() {
        return runtime;
    }

    Policy policy() {
        return Objects.requireNonNull(policy);
    }
}
