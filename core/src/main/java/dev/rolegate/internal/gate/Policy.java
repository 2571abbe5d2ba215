package dev.rolegate.internal.gate;

import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** What one application decides by: replaced as a whole if a registration with better options comes later. */
public final class Policy {

    private final String application;
    private final Options options;
    private final Denials denials;
    private final Requirements requirements;
    private final AccessEvents events;
    private final @Nullable ReportOnly reportOnly;

    /**
     * The same by the system's clock.
     *
     * @throws IllegalStateException the refusal, if no denial can be rendered
     */
    public Policy(
            ResourceClasses classes,
            Options options,
            String name,
            @Nullable Declaration application,
            @Nullable Policy before) {
        this(classes, options, name, application, before, Clock.systemUTC());
    }

    /**
     * By these options.
     *
     * @param name the application's
     * @param application what the Application class declares, if anything
     * @param before what counted before, if anything did
     * @param clock tells whether the gate only reports; {@code null} if it may not
     * @throws IllegalStateException the refusal, if no denial can be rendered
     */
    public Policy(
            ResourceClasses classes,
            Options options,
            String name,
            @Nullable Declaration application,
            @Nullable Policy before,
            @Nullable Clock clock) {
        this.application = name;
        this.options = options;
        this.denials = denials(options);
        this.requirements = new Requirements(classes, options, denials, application);
        this.events = new AccessEvents(name, options, requirements, classes, before == null ? null : before.events);
        LocalDate lastDay = options.reportOnlyUntil();
        this.reportOnly = lastDay == null || clock == null ? null : new ReportOnly(lastDay, clock, events);
    }

    private static Denials denials(Options options) {
        try {
            return new Denials(options);
        } catch (NoClassDefFoundError missing) {
            throw Refusal.report(List.of(Refusal.noJsonApi(missing)));
        } catch (RuntimeException | ServiceConfigurationError missing) {
            throw Refusal.report(List.of(Refusal.noJson()));
        }
    }

    /** What a resource method asks for: its own declaration, else the Application's, else what options say. */
    public Requirement endpoint(Class<?> concrete, Method method) {
        return requirements.endpoint(concrete, method);
    }

    /** What a sub-resource locator asks for: its own declaration or nothing. */
    public Requirement locator(Class<?> concrete, Method method) {
        return requirements.locator(concrete, method);
    }

    /** Whether any gate known so far hides its endpoint. */
    public boolean hides() {
        return requirements.hides();
    }

    /** What is asked for where neither an endpoint nor its class declares anything. */
    public Requirement undeclared() {
        return requirements.undeclared();
    }

    /** The application's name. */
    public String application() {
        return application;
    }

    /** Whether somebody hears of decisions. */
    public boolean listens() {
        return events.listens();
    }

    /** Whether everything passes now, and is told alone. */
    public boolean reportsOnly() {
        return reportOnly != null && reportOnly.isOn();
    }

    /** Whether a denial is not enforced: then it was told, and the request passes. */
    boolean letsPass(Denial denial, @Nullable Match match, boolean hidden, Host host, ContainerRequestContext request) {
        ReportOnly report = reportOnly;
        if (report == null || !report.isOn()) {
            return false;
        }
        report.letPass(denial, match, hidden, host, request);
        return true;
    }

    /** How its denials are rendered. */
    public Denials denials() {
        return denials;
    }

    /** The options by which it decides. */
    public Options options() {
        return options;
    }

    Requirements requirements() {
        return requirements;
    }

    AccessEvents events() {
        return events;
    }
}
