package dev.rolegate.internal.deployment;

import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.options.Registration;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The policy of one application, resolved anew with each registration and with what its Application shows. */
final class CurrentPolicy implements Supplier<Policy> {

    /** Where tests put a clock by which report only ends. */
    private static final String CLOCK = "dev.rolegate.clock";

    private final ResourceClasses classes;

    private volatile ShownApplication application = ShownApplication.NONE;
    /** Some runtimes inject a proxy that can be asked during a request alone. */
    private @Nullable Application unread;
    /** Its singletons, where the runtime tells them. */
    private @Nullable Set<Object> served;

    private @Nullable Configuration configuration;
    private @Nullable Registration registration;
    private volatile @Nullable Policy policy;
    /** The policy was resolved with this Application, without a mistake. */
    private boolean settled;

    /** Where options stand, and the runtime's properties among them as they were last read. */
    private final Places places;

    private Map<String, Object> properties = Map.of();
    private boolean placesChanged;

    private final Set<String> warnings = new LinkedHashSet<>();
    private final Set<String> warned = new HashSet<>();

    CurrentPolicy(ResourceClasses classes, Supplier<Host> host) {
        this.classes = classes;
        this.places = new Places(host);
    }

    /** Takes one more place where options stand, outside of the application. */
    void add(String place, Map<String, ?> outer) {
        places.add(place, outer);
        placesChanged = true;
    }

    /** Looks again at places that may not tell before the first request; whether there is one. */
    boolean lookAgain() {
        boolean found = places.look(null);
        placesChanged |= found;
        return found;
    }

    /** Looks again at what is outside of the application; whether something is another now. */
    boolean lookOutside() {
        boolean changed = places.lookOutside();
        placesChanged |= changed;
        return changed;
    }

    /** What may be a mistake in the options, each once. */
    List<String> takeWarnings() {
        if (warnings.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(0);
        for (String each : warnings) {
            if (warned.add(each)) {
                all.add(each);
            }
        }
        warnings.clear();
        return all;
    }

    /** Takes one more registration; mistakes go into {@code refusals}. Gives the resources that the Application shows. */
    List<Class<?>> take(
            Registration registered, FeatureContext context, @Nullable Application injected, List<Refusal> refusals) {
        Configuration configured = context.getConfiguration();
        configuration = configured;
        places.look(context);
        if (application.own() == null && injected != null) {
            try {
                application = ShownApplication.of(injected);
                settled = false;
                unread = null;
            } catch (RuntimeException notYet) {
                unread = injected;
            }
        }
        or(registered, refusals);
        return resolve(configured, refusals);
    }

    /** The user's own Application; {@code null} where none shows. */
    @Nullable
    Application application() {
        return application.own();
    }

    /** What an Application says that comes when another one was read, or none; nobody would ask it. */
    Collection<Refusal> unread(Application other, FeatureContext context) {
        Application own = application.own();
        Application shown = Host.unwrapped(other);
        if (unread != null || own == shown) {
            return List.of();
        }
        Map<String, Object> said = Options.ours(shown.getProperties());
        boolean isSame = own != null && own.getClass() == shown.getClass();
        boolean isRead = isSame
                ? said.equals(Options.ours(application.properties()))
                : said.isEmpty() && declaresNothing(shown.getClass());
        return isRead && !places.hasOthers(context)
                ? List.of()
                : List.of(Refusal.sharedDeployment(shown.getClass(), own == null ? null : own.getClass()));
    }

    private static boolean declaresNothing(Class<?> application) {
        List<Refusal> mistakes = new ArrayList<>(0);
        return ResourceClasses.declaredByType(application, mistakes) == null && mistakes.isEmpty();
    }

    /** Whether there is an Application that could not be asked. */
    boolean lacksApplication() {
        return unread != null;
    }

    /** Whether nobody has shown one. */
    boolean knowsNoApplication() {
        return unread == null && application.own() == null;
    }

    /** Takes the Application where none was injected. */
    void select(@Nullable Application selected) {
        if (knowsNoApplication()) {
            unread = selected;
        }
    }

    /** Takes the Application whose requests come, where another's was injected. */
    void serve(@Nullable Application serving) {
        if (serving != null && application.own() != null && Host.unwrapped(serving) != application.own()) {
            unread = serving;
        }
    }

    /** Takes the Application itself, in place of a proxy that could not be asked, and those of its singletons that are served. */
    void show(Application shown, Set<Object> singletons) {
        if (application.own() == null) {
            unread = shown;
            served = singletons;
        }
    }

    /** Asks it now; until that was done, it is lacking. */
    List<Class<?>> readLate(List<Refusal> refusals) {
        Application shown = Objects.requireNonNull(unread);
        application = served == null ? ShownApplication.of(shown) : ShownApplication.of(shown, served);
        settled = false;
        List<Class<?>> resources = resolve(configuration(), refusals);
        unread = null;
        return resources;
    }

    /** Takes options that a Feature, or whoever reloads a configuration, set as properties after the registrations. */
    void readAgain(Configuration configured, List<Refusal> refusals) {
        if (registration != null
                && (placesChanged || !Options.ours(configured.getProperties()).equals(properties))) {
            resolve(configured, refusals);
        }
    }

    private List<Class<?>> resolve(Configuration configured, List<Refusal> refusals) {
        int mistakes = refusals.size();
        properties = Options.ours(configured.getProperties());
        placesChanged = false;
        for (Registration built : application.registrations()) {
            or(built, refusals);
        }
        Options options = Options.resolve(
                Objects.requireNonNull(registration),
                places.all(properties, application.properties()),
                refusals,
                warnings);
        String name = application.name(configured);
        if (settled && isBy(options, name)) {
            return application.resources();
        }
        classes.know(options.knownRoles());
        Declaration declared = application.declaration(options, refusals);
        String defaultRole = options.defaultRole();
        classes.lookAt(declared == null && defaultRole != null ? Declaration.ofDefaultRole(defaultRole) : declared);
        policy = new Policy(classes, options, name, declared, policy, clock(options, configured, refusals));
        settled = refusals.size() == mistakes && options.reportOnlyUntil() == null;
        return application.resources();
    }

    private boolean isBy(Options options, String name) {
        Policy known = policy;
        return known != null
                && known.options().areSame(options)
                && known.application().equals(name);
    }

    /** By which the gate only reports; {@code null} where it is not asked to, or an option is wrong: that refuses whatever is enforced. */
    private @Nullable Clock clock(Options options, Configuration configured, List<Refusal> refusals) {
        if (options.reportOnlyUntil() == null) {
            return null;
        }
        for (Refusal each : refusals) {
            if (!each.waits()) {
                return null;
            }
        }
        Object set = configured.getProperty(CLOCK);
        return (set == null ? application.properties().get(CLOCK) : set) instanceof Clock clock
                ? clock
                : Clock.systemUTC();
    }

    private void or(Registration other, Collection<Refusal> refusals) {
        registration = registration == null ? other : registration.or(other, refusals);
    }

    /** The classes that are registered, resources included, as far as they show; the Application's, where nothing else does. */
    Set<Class<?>> providers() {
        Set<Class<?>> all = new LinkedHashSet<>(application.classes());
        all.addAll(configuration().getClasses());
        for (Object each : configuration().getInstances()) {
            all.add(each.getClass());
        }
        return all;
    }

    /** Of the last registration. */
    Configuration configuration() {
        return Objects.requireNonNull(configuration);
    }

    /** Whether any gate known so far hides its endpoint. */
    boolean hides() {
        return get().hides();
    }

    /** Whether one hides it now: as long as the gate only reports, none does. */
    boolean hidesNow() {
        return hides() && !reportsOnly();
    }

    /** Whether everything passes now, and is told alone. */
    boolean reportsOnly() {
        return get().reportsOnly();
    }

    boolean mapsForbiddenExceptions() {
        return get().options().mapForbiddenExceptions();
    }

    boolean guards(Match match) {
        return isAny(match, asked -> !asked.isOpen());
    }

    boolean hides(Match match) {
        return isAny(match, Requirement::hides);
    }

    private boolean isAny(Match match, Predicate<Requirement> wanted) {
        Policy policy = get();
        for (Match.Step each : match.locators()) {
            if (wanted.test(policy.locator(each.type(), each.method()))) {
                return true;
            }
        }
        return wanted.test(policy.endpoint(match.type(), match.method()));
    }

    /** Compiles what a resource method asks for, so that no request has to. */
    void prepare(Class<?> type, Method method) {
        get().endpoint(type, method);
    }

    /** What counts now. */
    @Override
    public Policy get() {
        return Objects.requireNonNull(policy);
    }
}
