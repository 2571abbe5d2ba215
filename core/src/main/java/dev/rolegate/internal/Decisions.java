package dev.rolegate.internal;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one application decides by, resolved anew with each registration and with what its Application shows. */
final class Decisions {

    private final ClassChecks classes;

    private ApplicationView application = ApplicationView.of(null);
    /** Quarkus injects a proxy that can be asked during a request alone. */
    private @Nullable Application unread;

    private @Nullable Configuration configuration;
    private @Nullable Registration registration;
    private volatile @Nullable Policy policy;

    /** The options among the runtime's properties, as they were last read. */
    private Map<String, Object> properties = Map.of();

    Decisions(ClassChecks classes) {
        this.classes = classes;
    }

    /** Takes one more registration; mistakes go into {@code refusals}. Gives what the Application shows. */
    ApplicationView take(
            Registration registered, Configuration configured, @Nullable Application injected, List<Refusal> refusals) {
        configuration = configured;
        if (application.own() == null && injected != null) {
            try {
                application = ApplicationView.of(injected);
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

    /** Asks it now; until that was done, it is lacking. */
    ApplicationView readLate(List<Refusal> refusals) {
        application = ApplicationView.of(unread);
        ApplicationView shown = resolve(configuration(), refusals);
        unread = null;
        return shown;
    }

    /** Takes options that a Feature, or whoever reloads a configuration, set as properties after the registrations. */
    void readAgain(Configuration configured, List<Refusal> refusals) {
        if (!Options.properties(configured.getProperties(), null).equals(properties)) {
            resolve(configured, refusals);
        }
    }

    private ApplicationView resolve(Configuration configured, List<Refusal> refusals) {
        properties = Options.properties(configured.getProperties(), null);
        application.registrations().forEach(built -> or(built, refusals));
        policy = Policy.of(
                classes,
                Objects.requireNonNull(registration),
                configured.getProperties(),
                application,
                policy,
                refusals);
        return application;
    }

    private void or(Registration other, Collection<Refusal> refusals) {
        registration = registration == null ? other : registration.or(other, refusals);
    }

    /** Of the last registration. */
    Configuration configuration() {
        return Objects.requireNonNull(configuration);
    }

    Policy policy() {
        return Objects.requireNonNull(policy);
    }
}
