package dev.rolegate.internal;

import dev.rolegate.conformance.oracle.Judge;
import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The core's walk as the JVM judges it: one application's policy at a time, as of so many classes. */
public final class CoreWalk implements Judge.Walk {

    private final Options options = new Options(Map.of());
    private ResourceClasses classes = new ResourceClasses(type -> false);
    private Policy policy = new Policy(classes, options, "", null, null);
    private Class<?> current = Object.class;

    private void turnTo(Class<?> concrete) {
        if (concrete != current) {
            classes = new ResourceClasses(type -> false);
            policy = new Policy(classes, options, "", null, null);
            current = concrete;
        }
    }

    @Override
    public Judge.Asked asked(Class<?> concrete, Method method, boolean locator) {
        turnTo(concrete);
        Requirement requirement = locator ? policy.locator(concrete, method) : policy.endpoint(concrete, method);
        Set<String> roles = new LinkedHashSet<>();
        requirement.clauses().forEach(clause -> roles.addAll(clause.roles()));
        return new Judge.Asked(roles, requirement.isClosed());
    }

    @Override
    public String refusal(Class<?> concrete) {
        turnTo(concrete);
        Collection<Refusal> mistakes = classes.mistakes(concrete);
        return mistakes.isEmpty() ? "" : Refusal.report(mistakes).getMessage();
    }
}
