package dev.rolegate.internal;

import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** What one application decides by: replaced as a whole if a registration with better options comes later. */
record Policy(Options options, DenialBody bodies, Requirements requirements, Events events) {

    /** Resolved from a registration, the runtime's properties, what the Application shows, and what counted before. */
    static Policy of(
            ClassChecks checks,
            Registration registration,
            Map<String, Object> properties,
            ApplicationView application,
            @Nullable Policy before,
            List<Refusal> refusals) {
        Options options = Options.resolve(registration, properties, application.own(), refusals);
        DenialBody bodies = bodies(options.problemDetails());
        Requirements requirements = new Requirements(checks, options, bodies, application.declaration(refusals));
        Events events = new Events(options, requirements, before == null ? null : before.events());
        return new Policy(options, bodies, requirements, events);
    }

    private static DenialBody bodies(boolean problemDetails) {
        try {
            return DenialBody.create(problemDetails);
        } catch (NoClassDefFoundError missing) {
            throw Refusal.report(List.of(Refusal.noJsonApi(missing)));
        } catch (RuntimeException | ServiceConfigurationError missing) {
            throw Refusal.report(List.of(Refusal.noJson()));
        }
    }
}
