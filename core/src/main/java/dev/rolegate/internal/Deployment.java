package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all registrations in one application share, in whatever order the runtime configures them. */
public final class Deployment {

    private static final String PROPERTY = "dev.rolegate.deployment";
    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private final RuntimePackage runtime;
    private final ClassChecks classes = new ClassChecks();
    private final DeploymentCheck check;
    private final RequiresRoleFilter filter = new RequiresRoleFilter(this);
    private final PortableMatchReader portable = new PortableMatchReader(this, filter::announced);
    private volatile MatchReader reader = portable;
    private final Decisions decisions = new Decisions(classes);
    private final RunningEndpoints endpoints;
    private volatile @Nullable UriInfo asked;
    private volatile @Nullable String hidingWarning;
    private volatile boolean integrated;
    private volatile boolean patchesByGet;
    /** From the first request on nothing is refused: what is found now is denied. */
    private volatile boolean serving;

    private Deployment(RuntimePackage runtime) {
        this.runtime = runtime;
        check = new DeploymentCheck(classes, runtime);
        endpoints = new RunningEndpoints(runtime);
    }

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
        Deployment deployment = new Deployment(RuntimePackage.of(context));
        context.property(PROPERTY, deployment);
        return deployment;
    }

    /**
     * Refuses an integration that is not the running runtime's: nothing could be read through it.
     *
     * @param integration the integration's Feature
     * @param runtime how the names of its runtime's classes begin
     * @throws IllegalStateException if another one runs
     */
    public static void requireRuntime(FeatureContext context, Class<?> integration, String runtime) {
        RuntimePackage running = RuntimePackage.of(context);
        if (!running.isNamed(runtime)) {
            throw Refusal.report(List.of(Refusal.wrongIntegration(integration, running)));
        }
    }

    /**
     * Takes a registration: the first brings the providers, a better one the options.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public void register(FeatureContext context, Registration registered, @Nullable Application injected) {
        register(context, registered, injected, List.of());
    }

    /**
     * The same with resource classes that only the runtime knows.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void register(
            FeatureContext context,
            Registration registered,
            @Nullable Application injected,
            Collection<Class<?>> resources) {
        List<Refusal> refusals = new ArrayList<>();
        checkRuntimes(refusals);
        look(decisions.take(registered, context.getConfiguration(), injected, refusals), refusals);
        endpoints.add(resources);
        refusals.addAll(check.check(resources));
        // Before refusing: a runtime that swallowed the refusal would otherwise be left without a gate. By instance:
        // a runtime that reloads its configuration brings this Deployment along and perhaps not the filter.
        if (!context.getConfiguration().isRegistered(filter)) {
            context.register(filter)
                    .register(new AnnouncedMethods(this))
                    .register(new LastResponseFilter(this, context.getConfiguration()))
                    .register(new DenialWriter())
                    .register(new DenialMapper.OfInsufficientPermissions(this))
                    .register(new DenialMapper.OfUnauthenticated(this))
                    .register(new DenialMapper.OfAuthorizationUnavailable(this))
                    .register(new DenialMapper.OfForbidden(this));
        }
        refuse(refusals);
    }

    private void checkRuntimes(List<Refusal> refusals) {
        RuntimePackage responses = RuntimePackage.current();
        if (responses.isKnown() && !responses.isSameAs(runtime) && !runtime.takesForeignResponses()) {
            refusals.add(Refusal.twoRuntimes(runtime, responses));
        }
    }

    /** Takes properties that were set later. A configuration that is not ours, as CXF's, shows none of them. */
    private void readAgain(Configuration configuration) {
        if (configuration.getProperty(PROPERTY) != this) {
            return;
        }
        List<Refusal> refusals = new ArrayList<>();
        decisions.readAgain(configuration, refusals);
        if (!refusals.isEmpty() && isLate()) {
            closeAll(Refusal.report(refusals));
        } else {
            refuse(refusals);
        }
    }

    private void closeAll(Throwable refused) {
        LOG.log(System.Logger.Level.ERROR, "Every request is denied.", refused);
        reader = request -> null;
    }

    private void look(ApplicationView application, List<Refusal> refusals) {
        endpoints.add(application.resources());
        refusals.addAll(check.check(application.resources()));
    }

    /** Takes what was injected into a Feature: Quarkus injects nothing into the instances that one registers. */
    public void announcedBy(@Nullable ResourceInfo injected) {
        if (injected != null) {
            filter.announcedBy(injected);
        }
    }

    /** Takes what was injected into a Feature: RESTEasy injects it into filters with the first request alone. */
    public void askedBy(@Nullable UriInfo injected) {
        if (asked == null) {
            asked = injected;
        }
    }

    /** Whether what is announced comes with a request. Told last: outside of one, an exception says so. */
    private boolean isLate() {
        return serving || isAsked();
    }

    /** Whether this thread serves a request, so that what is announced is a sub-resource. */
    private boolean isAsked() {
        UriInfo request = asked;
        try {
            return request != null && request.getPath() != null;
        } catch (RuntimeException noRequest) {
            return false;
        }
    }

    /** What is to be said where something hides, once that is known. */
    public void whenHiding(String warning) {
        hidingWarning = warning;
        warnOfHiding();
    }

    synchronized void warnOfHiding() {
        String warning = hidingWarning;
        if (warning != null && policy().requirements().hides()) {
            hidingWarning = null;
            warn(warning);
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
     * Looks at resource classes that the runtime shows after the registrations.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void check(Collection<Class<?>> resources) {
        endpoints.add(resources);
        refuse(check.check(resources));
    }

    /** Takes the routes from the runtime's own model, in place of those that the classes' annotations tell. */
    public synchronized void routes(Collection<Route> known) {
        endpoints.routes(known);
    }

    /**
     * The endpoints, as they are known now.
     *
     * @throws IllegalStateException if the runtime shows none
     */
    synchronized List<Endpoint> endpoints() {
        return endpoints.of(policy().requirements(), patchedGets());
    }

    private PatchedGets patchedGets() {
        if (!runtime.patchesByGet(decisions.configuration())) {
            return PatchedGets.NONE;
        }
        return integrated ? PatchedGets.OF_THE_TEMPLATE : PatchedGets.ALL_POSSIBLE;
    }

    /** Whether a {@code PATCH} runs a {@code @GET} as well; known once requests come. */
    boolean patchesByGet() {
        return patchesByGet;
    }

    /** Every {@code @GET} that a matched {@code PATCH} may run; {@code null} if one of them cannot be decided. */
    @Nullable
    List<Match.Step> getsThatPatchMayRun(Match patch) {
        return endpoints.getsThatPatchMayRun(patch);
    }

    /**
     * The concrete classes behind a root resource class that the runtime announces.
     *
     * @return those that are known; empty if there is none
     */
    public List<Class<?>> behind(Class<?> announced) {
        return endpoints.behind(announced);
    }

    private void refuse(Collection<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Refusal.report(refusals);
        }
        check.takeWarnings().forEach(Deployment::warn);
    }

    /** A resource method that the runtime announces, at the latest with a request; the first call comes after all registrations. */
    synchronized void announce(Class<?> announced, Method method, Configuration configuration) {
        readAgain(configuration);
        // Jersey's configuration of a method has none of the instances.
        Class<?> type = Match.typeOf(announced, decisions.configuration());
        if (!integrated) {
            check.takeLocatorWarnings().forEach(Deployment::warn);
        }
        // RESTEasy announces the supertype with @Path of a class that was looked at, and sub-resources with a request,
        // before any filter: a refusal would be its 500, with the report as body.
        if (!runtime.owns(type) && !check.knowsSubtypeOf(type) && ResourceType.isRoot(type) && !isLate()) {
            endpoints.announced(type);
            refuse(check.check(List.of(type)));
        }
        if (endpoints.areListed()) {
            endpoints.tellOnce(policy().requirements(), this::patchedGets);
        }
        // Nothing on the runtime's own classes can be a mistake, and few of them are ever asked for.
        if (!runtime.owns(type) && (endpoints.hasRoot(type) || !isAsked())) {
            policy().requirements().endpoint(type, method);
            warnOfHiding();
        }
    }

    private static void warn(String warning) {
        LOG.log(System.Logger.Level.WARNING, warning);
    }

    /** To be called with each request, before anything else. */
    void serve() {
        if (!serving) {
            takeUp();
        }
    }

    private synchronized void takeUp() {
        if (serving) {
            return;
        }
        if (filter.announced() == null) {
            // The Application first: once the match can be read, it must be there.
            decisions.select(Cdi.select(Application.class));
            if (decisions.lacksApplication()) {
                announcedBy(Cdi.select(ResourceInfo.class));
            }
        }
        readLate();
        patchesByGet = runtime.patchesByGet(decisions.configuration());
        serving = true;
        endpoints.tellOnce(policy().requirements(), this::patchedGets);
        warnOfHiding();
    }

    /** What would have refused the deployment closes all of it. */
    private void readLate() {
        try {
            List<Refusal> refusals = new ArrayList<>();
            if (decisions.lacksApplication()) {
                look(decisions.readLate(refusals), refusals);
            }
            decisions.readAgain(decisions.configuration(), refusals);
            refuse(refusals);
        } catch (RuntimeException | LinkageError | StackOverflowError refused) {
            closeAll(refused);
        }
    }

    MatchReader reader() {
        return reader;
    }

    RuntimePackage runtime() {
        return runtime;
    }

    Policy policy() {
        return decisions.policy();
    }
}
