package dev.rolegate.internal;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all registrations in one application share, in whatever order the runtime configures them. */
public final class Deployment {

    private static final String PROPERTY = "dev.rolegate.deployment";
    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private final RuntimePackage runtime = RuntimePackage.current();
    private final DeploymentCheck check = new DeploymentCheck(runtime);
    private final RequiresRoleFilter filter = new RequiresRoleFilter(this);
    private final PortableMatchReader portable = new PortableMatchReader(this, filter::announced);
    private volatile MatchReader reader = portable;
    private ApplicationView application = ApplicationView.of(null);
    private volatile boolean integrated;
    private boolean listed;
    /** From the first request on nothing is refused: what is found now is denied. */
    private volatile boolean serving;

    private @Nullable Registration registration;
    private volatile @Nullable Policy policy;

    private Deployment() {}

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
        policy = policy(context.getConfiguration(), refusals);
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

    private Policy policy(Configuration configuration, List<Refusal> refusals) {
        Options options =
                Options.resolve(Objects.requireNonNull(registration), configuration, application.own(), refusals);
        DenialBody bodies = new DenialBody(jsonProvider(), options.problemDetails());
        Requirements requirements = new Requirements(options, bodies, application.declaration(refusals));
        return new Policy(options, bodies, requirements, new Events(options));
    }

    private static JsonProvider jsonProvider() {
        try {
            return JsonProvider.provider();
        } catch (JsonException e) {
            throw Refusal.report(List.of(Refusal.noJson()));
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
        Collection<Refusal> refusals = check.check(classes);
        listed |= check.knowsAny();
        refuse(refusals);
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
            refuse(check.check(List.of(type)));
        }
    }

    private static void warn(String warning) {
        LOG.log(System.Logger.Level.WARNING, warning);
    }

    MatchReader reader() {
        if (!serving) {
            serving = true;
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
