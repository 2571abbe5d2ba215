package dev.rolegate.internal.deployment;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.matrix.Endpoints.Told;
import dev.rolegate.internal.options.Registration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all registrations in one application share, in whatever order the runtime configures them. */
public final class Deployment {

    private static final String PROPERTY = "dev.rolegate.deployment";

    private final OnHost onHost = new OnHost();
    private final ResourceClasses classes = new ResourceClasses(onHost);
    private final CurrentPolicy policy = new CurrentPolicy(classes, onHost);
    private final Findings findings = new Findings(classes, policy);
    private final RunningEndpoints endpoints = new RunningEndpoints(classes, onHost, policy, findings.letPass());
    private final Providers providers;
    private volatile Host host;
    private @Nullable Application lastRegistering;
    /** Of these nothing is new when one of their methods is announced. */
    private final Set<Class<?>> told = new HashSet<>();

    private Deployment(FeatureContext context) {
        host = Host.of(context, classes, onHost);
        providers = new Providers(policy, onHost, onHost, onHost);
        findings.remark(host.remarks());
    }

    /**
     * The one of a running application.
     *
     * @throws IllegalStateException if the configuration does not show it
     */
    public static Deployment in(Configuration configuration) {
        if (configuration.getProperty(PROPERTY) instanceof Deployment deployment) {
            return deployment;
        }
        throw new IllegalStateException("This Configuration does not show Rolegate. Register RequiresRoleFeature, and"
                + " ask the Configuration that the runtime injects with @Context; on a runtime that gives each Feature one"
                + " of its own use AccessMatrix.of(Application).");
    }

    /** The one of the application that is being configured. */
    public static Deployment in(FeatureContext context) {
        // Some runtimes show each Feature a Configuration of its own: there each has its Deployment and its filter.
        if (context.getConfiguration().getProperty(PROPERTY) instanceof Deployment deployment) {
            return deployment;
        }
        Deployment deployment = new Deployment(context);
        context.property(PROPERTY, deployment);
        return deployment;
    }

    // For the features.

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
    public void register(
            FeatureContext context,
            Registration registered,
            @Nullable Application injected,
            Collection<Class<?>> resources) {
        register(context, registered, injected, resources, List.of());
    }

    /**
     * The same with mistakes that only the runtime knows.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void register(
            FeatureContext context,
            Registration registered,
            @Nullable Application injected,
            Collection<Class<?>> resources,
            Collection<Refusal> found) {
        List<Refusal> refusals = new ArrayList<>(host.refusals());
        refusals.addAll(found);
        findings.warn(host.warnings());
        // What was injected into an instance that several applications share may be another's by now.
        Application own = host.registering(context);
        lookAtRoots(policy.take(registered, context, own == null ? injected : own, refusals), refusals);
        lookAtRoots(resources, refusals);
        if (endpoints.mayHaveLocators()) {
            host.noteLocators(context);
        }
        // Before refusing: a runtime that swallowed the refusal would otherwise be left without a gate.
        providers.register(context);
        findings.refuse(refusals);
    }

    // For the integrations.

    /** Whether a Feature has been registered there before. */
    public static boolean isIn(Configuration configuration) {
        return configuration.getProperty(PROPERTY) instanceof Deployment;
    }

    /**
     * The same as {@link #in(FeatureContext)}, for an integration: one that is not the running runtime's could read nothing.
     *
     * @param integration the integration's Feature
     * @param runtime how the names of its runtime's classes begin, without the last dot
     * @throws IllegalStateException if another one runs
     */
    public static Deployment of(FeatureContext context, Class<?> integration, String runtime) {
        Deployment deployment = in(context);
        String running = deployment.host.portable().runtime();
        if (!running.equals(runtime)) {
            throw Refusal.report(List.of(Refusal.wrongIntegration(integration, running)));
        }
        return deployment;
    }

    /** The host that uses nothing but the Jakarta REST API, for what an integration's does not know better. */
    public Host portable() {
        return host.portable();
    }

    /** From now on this host tells the match, and whatever else it knows better, from the runtime's own model. */
    public void integrate(Host exact) {
        host = exact;
    }

    /**
     * Takes options from a place outside of the application that only the host knows: what nearer places have wins, and an unknown
     * name is a warning.
     *
     * @param place how a sentence calls it, as in {@code in Spring's Environment}
     * @param properties what stands there, by names that begin with {@code rolegate.}
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void options(FeatureContext context, String place, Map<String, ?> properties) {
        policy.add(place, properties);
        readAgain(context.getConfiguration());
    }

    /**
     * Looks at resource classes that the runtime shows after the registrations.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public void check(Collection<Class<?>> resources) {
        check(resources, List.of());
    }

    /**
     * The same with mistakes that only the runtime knows.
     *
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void check(Collection<Class<?>> resources, Collection<Refusal> found) {
        List<Refusal> refusals = new ArrayList<>(found);
        look(resources, refusals);
        findings.refuse(refusals);
    }

    /**
     * Takes an Application that the runtime shows after the registrations, looks at resource classes, says what there is, and
     * compiles what every endpoint asks for: for a runtime that announces none.
     *
     * @param singletons those that are served, since to ask the Application once more might make others
     * @param found what is wrong besides
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void start(
            Application shown, Set<Object> singletons, Collection<Class<?>> resources, Collection<Refusal> found) {
        List<Refusal> refusals = new ArrayList<>(found);
        policy.show(shown, singletons);
        if (policy.lacksApplication()) {
            lookAtRoots(policy.readLate(refusals), refusals);
        }
        lookAtRoots(resources, refusals);
        findings.refuse(refusals);
        for (Class<?> each : resources) {
            for (Route route : classes.routes(each)) {
                if (!route.isLocator()) {
                    policy.prepare(each, route.method());
                }
            }
        }
        endpoints.tellOnce();
        findings.warnOfHiding();
    }

    /**
     * Reads anew what is outside of the application, for a runtime that has all of its configuration only later.
     *
     * @param found what is wrong besides
     * @throws IllegalStateException if the deployment is refused
     */
    public synchronized void lookOutside(Collection<Refusal> found) {
        List<Refusal> refusals = new ArrayList<>(found);
        boolean changed = policy.lookOutside();
        policy.readAgain(policy.configuration(), refusals);
        refusals.addAll(classes.unknownRoles());
        findings.refuse(refusals);
        if (changed) {
            endpoints.tellOptions();
        }
    }

    /**
     * Takes the routes from the runtime's own model, in place of those that the classes' annotations tell, after all registrations:
     * says what there is, and compiles what every endpoint asks for.
     *
     * @param shown the Application, which some ways to inject give to no Feature
     * @throws IllegalStateException if the deployment is refused, by now, or since a role asks for a path parameter that they do
     *     not have
     */
    public synchronized void routes(Collection<Route> known, Configuration configuration, @Nullable Application shown) {
        List<Refusal> refusals = new ArrayList<>();
        if (policy.knowsNoApplication() && shown != null) {
            policy.select(shown);
            lookAtRoots(policy.readLate(refusals), refusals);
        }
        endpoints.routes(known);
        refusals.addAll(classes.checkParameters(known));
        findings.refuse(refusals);
        // Last: where requests come already, what is wrong with it closes everything, and refuses nothing.
        readAgain(configuration);
        endpoints.tellOnce();
        told.clear();
        for (Route each : known) {
            if (!each.isLocator() && !host.owns(each.type())) {
                policy.prepare(each.type(), each.method());
                told.add(each.type());
            }
        }
        findings.warnOfHiding();
    }

    /**
     * The concrete classes behind a root resource class that the runtime announces.
     *
     * @return those that are known; empty if there is none
     */
    public List<Class<?>> behind(Class<?> announced) {
        return endpoints.behind(announced);
    }

    /** Whether everything passes now, and is told alone. */
    public boolean reportsOnly() {
        return policy.reportsOnly();
    }

    /** Whether any gate known so far hides its endpoint now. */
    public boolean hides() {
        return policy.hidesNow();
    }

    /** Whether the application's own {@code ForbiddenException} is answered as a denial now. */
    public boolean mapsForbiddenExceptions() {
        return policy.mapsForbiddenExceptions();
    }

    /** Whether this resource method declares anything, or its class does. */
    public boolean declares(Class<?> type, Method method) {
        return classes.declares(type, method);
    }

    /** Whether anything is asked on the way to this resource method. */
    public boolean guards(Match match) {
        return policy.guards(match);
    }

    /** Whether anything on the way to this resource method, or itself, hides from who may not go on. */
    public boolean hides(Match match) {
        return policy.hides(match);
    }

    /** What is to be said where something hides, once that is known. */
    public void whenHiding(String warning) {
        findings.whenHiding(warning);
    }

    // For the access matrix.

    /**
     * The endpoints, as they are known now.
     *
     * @throws IllegalStateException if the runtime shows none
     */
    public synchronized Told reached() {
        return endpoints.told();
    }

    /**
     * Those of an application that does not run.
     *
     * @throws IllegalStateException if it names no resource, or its deployment would be refused
     */
    public static Told reachedBy(Application application) {
        return ShownEndpoints.of(application);
    }

    /**
     * Those of root resource classes.
     *
     * @throws IllegalArgumentException if there is none, or one that is no root resource class
     * @throws IllegalStateException if their deployment would be refused
     */
    public static Told reachedBy(List<Class<?>> resources) {
        return ShownEndpoints.of(resources);
    }

    // What happens by itself.

    private void look(Collection<Class<?>> resources, List<Refusal> refusals) {
        endpoints.add(resources);
        refusals.addAll(classes.check(resources));
    }

    /** The same of classes of which each has the routes that its annotations tell. */
    private void lookAtRoots(Collection<Class<?>> resources, List<Refusal> refusals) {
        look(resources, refusals);
        refusals.addAll(classes.checkParametersOf(resources));
    }

    /** A resource method that the runtime announces, at the latest with a request; the first call comes after all registrations. */
    private synchronized void announced(ResourceInfo announced, FeatureContext context) {
        if (told.contains(announced.getResourceClass())) {
            return;
        }
        Class<?> type = endpoints.typeOf(announced.getResourceClass());
        boolean ofRuntime = host.owns(type);
        // An automatic answer comes beside the application's own methods, which tell all that there is to be told.
        if (ofRuntime && !ResourceClasses.isRoot(type)) {
            told.add(announced.getResourceClass());
            return;
        }
        readAgain(context.getConfiguration());
        lookAtApplication(host.registering(context), context);
        if (!host.isExact()) {
            findings.warnOfLocators();
        }
        // Some runtimes announce the supertype with @Path of a class that was looked at; sub-resources come with a
        // request, before any filter: a refusal would be the 500 of that, with the report as body.
        if (!ofRuntime && !classes.knowsSubtypeOf(type) && ResourceClasses.isRoot(type) && !providers.serve()) {
            endpoints.announced(type);
            List<Refusal> refusals = new ArrayList<>(classes.check(List.of(type)));
            refusals.addAll(classes.checkParametersOf(List.of(type)));
            findings.refuse(refusals);
        }
        if (endpoints.areListed()) {
            endpoints.tellOnce();
        }
        // Nothing on the runtime's own classes can be a mistake, and few of them are ever asked for.
        if (!ofRuntime && (endpoints.hasRoot(type) || !host.serves())) {
            policy.prepare(type, announced.getResourceMethod());
            findings.warnOfHiding();
        }
    }

    /** One of which nothing was read: some runtimes let a second one share what the first registered. */
    private void lookAtApplication(@Nullable Application registering, FeatureContext context) {
        if (registering == null || registering == lastRegistering) {
            return;
        }
        Collection<Refusal> unread = policy.unread(registering, context);
        if (unread.isEmpty()) {
            lastRegistering = registering;
        } else if (host.serves()) {
            closeAll(Refusal.report(unread));
        } else {
            throw Refusal.report(unread);
        }
    }

    /** Takes properties that were set later. A configuration that is not ours shows none of them. */
    private void readAgain(Configuration configuration) {
        if (configuration.getProperty(PROPERTY) != this) {
            return;
        }
        List<Refusal> refusals = new ArrayList<>();
        policy.readAgain(configuration, refusals);
        refusals.addAll(classes.unknownRoles());
        if (findings.isRefused(refusals) && providers.serve()) {
            closeAll(Refusal.report(refusals));
        } else {
            findings.refuse(refusals);
        }
    }

    private synchronized void takeUp() {
        // Such a runtime need not have injected anything, the Application neither.
        if (host.isToldByRequests() && policy.knowsNoApplication()) {
            policy.select(host.application());
            if (policy.knowsNoApplication()) {
                closeAll(new IllegalStateException("The runtime shows no Application, which may declare a role."));
            }
        }
        policy.serve(host.serving());
        readLate();
        endpoints.serve();
        findings.warnOfHiding();
    }

    /** What would have refused the deployment closes all of it. */
    private void readLate() {
        try {
            List<Refusal> refusals = new ArrayList<>();
            if (policy.lacksApplication()) {
                lookAtRoots(policy.readLate(refusals), refusals);
            }
            boolean found = policy.lookAgain();
            policy.readAgain(policy.configuration(), refusals);
            findings.refuse(refusals);
            if (found) {
                endpoints.tellOptions();
            }
        } catch (RuntimeException | LinkageError | StackOverflowError refused) {
            closeAll(refused);
        }
    }

    private void closeAll(Throwable refused) {
        findings.closed(refused);
        host = host.closed();
    }

    /**
     * The host as it is now, since an integration replaces it; and what goes back to the deployment. One class: each lambda in its
     * place would cost the start one.
     */
    private final class OnHost
            implements ResourceClasses.OnRuntime,
                    Supplier<Host>,
                    Host.Known,
                    Runnable,
                    BiConsumer<ResourceInfo, FeatureContext> {

        @Override
        public void run() {
            takeUp();
        }

        @Override
        public void accept(ResourceInfo announced, FeatureContext context) {
            Deployment.this.announced(announced, context);
        }

        @Override
        public @Nullable ResourceInfo announced() {
            return providers.announced();
        }

        @Override
        public @Nullable List<Match.Step> getsThatPatchMayRun(Match patch) {
            return endpoints.getsThatPatchMayRun(patch);
        }

        @Override
        public @Nullable Application application() {
            return policy.application();
        }

        @Override
        public boolean getAsBoolean() {
            return host.isExact();
        }

        @Override
        public Host get() {
            return host;
        }

        @Override
        public boolean test(Class<?> type) {
            return host.owns(type);
        }

        @Override
        public boolean seesTypeWithPathAlone() {
            return host.seesTypeWithPathAlone();
        }

        @Override
        public boolean letsReadPathParameters() {
            return host.letsReadPathParameters();
        }

        @Override
        public String runtime() {
            return host.runtime();
        }
    }
}
