package dev.rolegate.internal.deployment;

import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.options.Registration;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The policy of one application, resolved anew with each registration and with what its Application shows. */
final class CurrentPolicy implements Supplier<Policy> {

    private final ResourceClasses classes;

    private ShownApplication application = ShownApplication.NONE;
    /** Some runtimes inject a proxy that can be asked during a request alone. */
    private @Nullable Application unread;
    /** Its singletons, where the runtime tells them. */
    private @Nullable Set<Object> served;

    private @Nullable Configuration configuration;
    private @Nullable Registration registration;
    private volatile @Nullable Policy policy;

    /** The options among the runtime's properties, as they were last read. */
    private Map<String, Object> properties = Map.of();

    CurrentPolicy(ResourceClasses classes) {
        this.classes = classes;
    }

    /** Takes one more registration; mistakes go into {@code refusals}. Gives the resources that the Application shows. */
    List<Class<?>> take(
            Registration registered, Configuration configured, @Nullable Application injected, List<Refusal> refusals) {
        configuration = configured;
        if (application.own() == null && injected != null) {
            try {
                application = ShownApplication.of(injected);
                unread = null;
            } catch (RuntimeException notYet) {
                unread = injected;
            }
        }
        or(registered, refusals);
        return resolve(configured, refusals);
    }

    /** Whether there is an Application that could not be asked. */
    boolean lacksApplication() {
        return unread != null;
    }

    /** Takes the Application where none was injected. */
    void select(@Nullable Application selected) {
        if (unread == null && application.own() == null) {
            unread = selected;
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
        List<Class<?>> resources = resolve(configuration(), refusals);
        unread = null;
        return resources;
    }

    /** Takes options that a Feature, or whoever reloads a configuration, set as properties after the registrations. */
    void readAgain(Configuration configured, List<Refusal> refusals) {
        if (!Options.ours(configured.getProperties()).equals(properties)) {
            resolve(configured, refusals);
        }
    }

    private List<Class<?>> resolve(Configuration configured, List<Refusal> refusals) {
        properties = Options.ours(configured.getProperties());
        for (Registration built : application.registrations()) {
            or(built, refusals);
        }
        Options options = Options.resolve(
                Objects.requireNonNull(registration), List.of(properties, application.properties()), refusals);
        Declaration declared = application.declaration(options, refusals);
        String defaultRole = options.defaultRole();
        classes.lookAt(declared == null && defaultRole != null ? Declaration.ofDefaultRole(defaultRole) : declared);
        policy = new Policy(classes, options, application.name(configured), declared, policy);
        return application.resources();
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

    boolean guardsEndpoint(Class<?> type, Method method) {
        return !get().endpoint(type, method).isOpen();
    }

    boolean guardsLocator(Class<?> type, Method method) {
        return !get().locator(type, method).isOpen();
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
