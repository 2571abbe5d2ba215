package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Declaration.Term;
import dev.rolegate.internal.rule.ResourceClasses.Declared;
import dev.rolegate.internal.rule.ResourceClasses.OnRuntime;
import dev.rolegate.internal.rule.ResourceClasses.Returned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows routes to every role with a path parameter, and looks whether the way there has it. Done only where an application
 * has such a role.
 */
final class ParameterCheck {

    /** Classes that lead to one another in many ways would take long; what is not followed is looked at with each request. */
    private static final int MOST_LOCATORS = 10_000;

    private final ResourceClasses classes;
    private final OnRuntime runtime;
    private final Collection<Refusal> refusals;
    private final Collection<String> warnings;
    private final Set<Object> passed = new HashSet<>();
    private int locatorsLeft = MOST_LOCATORS;

    ParameterCheck(
            ResourceClasses classes, OnRuntime runtime, Collection<Refusal> refusals, Collection<String> warnings) {
        this.classes = classes;
        this.runtime = runtime;
        this.refusals = refusals;
        this.warnings = warnings;
    }

    /** Takes a route from the root. */
    void follow(Route route) {
        follow(route, List.of());
    }

    private void follow(Route route, List<Route> locators) {
        if (runtime.test(route.type())) {
            return;
        }
        List<Route> way = new ArrayList<>(locators);
        way.add(route);
        List<String> names = Mapping.parameters(route.path());
        Declared declared = classes.declared(route.type(), route.method());
        check(declared.own(), route, way, names);
        for (Declaration each : declared.besides()) {
            check(each, route, way, names);
        }
        if (route.isLocator()) {
            followLocator(route, way, names);
        }
    }

    private void followLocator(Route route, List<Route> way, List<String> names) {
        Returned next = ResourceClasses.returned(route.method());
        // Of another type nothing can be said that the class which comes from there may not say otherwise.
        if (next == null || !next.isExact() || locatorsLeft-- <= 0) {
            return;
        }
        Set<Object> by = new LinkedHashSet<>();
        for (Route each : way) {
            by.add(each.method());
        }
        if (passed.add(List.of(next.type(), by, new HashSet<>(names)))) {
            for (Route each : classes.routes(next.type())) {
                follow(each.below(route.path()), way);
            }
        }
    }

    private void check(@Nullable Declaration declaration, Route route, List<Route> way, List<String> names) {
        if (declaration == null) {
            return;
        }
        for (Term term : declaration.terms()) {
            for (RoleTemplate template : term.templates()) {
                if (!runtime.letsReadPathParameters()) {
                    refusals.add(Refusal.unreadableParameters(declaration.where(), template, runtime.runtime()));
                }
                for (String parameter : template.parameters()) {
                    check(parameter, template, declaration.where(), route, way, names);
                }
            }
        }
    }

    private void check(
            String parameter, RoleTemplate template, String where, Route route, List<Route> way, List<String> names) {
        int times = Collections.frequency(names, parameter);
        if (times == 0) {
            refusals.add(Refusal.unknownParameter(where, template, parameter, route));
        } else if (times > 1) {
            warnings.add(Warnings.twice(route, parameter, template));
        }
        for (Route taker : way) {
            TakenParameters taken = classes.of(taker.type()).type().taken(taker.method());
            if (taken != null && taken.encoded().contains(parameter)) {
                refusals.add(Refusal.encodedParameter(where, template, parameter, taker));
            }
            Class<?> instead = taken == null ? null : taken.insteadOfText(parameter);
            if (instead != null) {
                warnings.add(Warnings.notText(taker, instead, parameter, template));
            }
        }
    }
}
