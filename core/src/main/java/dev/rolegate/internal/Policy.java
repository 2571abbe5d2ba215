package dev.rolegate.internal;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;

/** What one application decides by: replaced as a whole if a registration with better options comes later. */
record Policy(Options options, DenialBody bodies, Requirements requirements, Events events) {

    /** Resolved from a registration, the runtime's properties and what the Application shows. */
    static Policy of(
            Registration registration,
            Map<String, Object> properties,
            ApplicationView application,
            List<Refusal> refusals) {
        Options options = Options.resolve(registration, properties, application.own(), refusals);
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
}
