package dev.rolegate.internal;

import dev.rolegate.conformance.oracle.Judge;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The core's walk as the JVM judges it: one application's requirements at a time, as of so many classes. */
public final class CoreWalk implements Judge.Walk {

    private final DenialBody bodies = new DenialBody(JsonProvider.provider(), false);
    private final Options options = new Options(Map.of());
    private ClassChecks checks = new ClassChecks();
    private Requirements requirements = new Requirements(checks, options, bodies, null);
    private Class<?> current = Object.class;

    private void turnTo(Class<?> concrete) {
        if (concrete != current) {
            checks = new ClassChecks();
            requirements = new Requirements(checks, options, bodies, null);
            current = concrete;
        }
    }

    @Override
    public Judge.Asked asked(Class<?> concrete, Method method, boolean locator) {
        turnTo(concrete);
        Requirement requirement =
                locator ? requirements.locator(concrete, method) : requirements.endpoint(concrete, method);
        Set<String> roles = new LinkedHashSet<>();
        for (Requirement.Clause clause : requirement.clauses) {
            roles.addAll(clause.roles);
        }
        return new Judge.Asked(roles, requirement.closed);
    }

    @Override
    public String refusal(Class<?> concrete) {
        turnTo(concrete);
        return checks.of(concrete).refusals().isEmpty()
                ? ""
                : Refusal.report(checks.of(concrete).refusals()).getMessage();
    }
}
