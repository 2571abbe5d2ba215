package dev.rolegate.internal.deployment;

import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.matrix.Endpoints;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.options.Registration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Route;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The endpoints of an application that does not run. */
final class ShownEndpoints {

    private ShownEndpoints() {}

    static Endpoints.Told of(Application application) {
        ShownApplication shown = ShownApplication.of(application);
        if (shown.resources().isEmpty()) {
            throw new IllegalStateException(
                    "The Application names no root resource class: they are found by scanning, or"
                            + " built by the runtime. Name the classes, AccessMatrix.of(UsersResource.class), or ask the running"
                            + " application, AccessMatrix.running(Configuration).");
        }
        for (Class<?> each : shown.resources()) {
            if (!ResourceClasses.isAnyBehind(each, shown.resources())) {
                throw new IllegalStateException(StartLog.nothingBehind(each));
            }
        }
        return of(shown);
    }

    static Endpoints.Told of(List<Class<?>> resources) {
        if (resources.isEmpty()) {
            throw new IllegalArgumentException("Name at least one root resource class.");
        }
        for (Class<?> each : resources) {
            if (!ResourceClasses.isRoot(each) || !ResourceClasses.isInstantiable(each)) {
                throw new IllegalArgumentException(
                        Sources.of(each) + " is no root resource class: it has no @Path, or no"
                                + " instance can be of exactly this class.");
            }
        }
        return of(new ShownApplication(null, List.of(), resources, resources));
    }

    private static Endpoints.Told of(ShownApplication shown) {
        // No runtime: what belongs to one shows nothing either.
        ResourceClasses classes = new ResourceClasses(type -> false);
        List<Refusal> refusals = new ArrayList<>(classes.check(shown.resources()));
        refusals.addAll(classes.checkParametersOf(shown.resources()));
        Registration registration = Registration.BY_CLASS;
        for (Registration each : shown.registrations()) {
            registration = registration.or(each, refusals);
        }
        Options options = Options.resolve(registration, shown.places(), refusals, new ArrayList<>());
        Application own = shown.own();
        String name = own == null ? "" : Sources.of(own.getClass());
        Policy policy = new Policy(classes, options, name, shown.declaration(options, refusals), null);
        classes.know(options.knownRoles());
        refusals.addAll(classes.unknownRoles());
        if (!refusals.isEmpty()) {
            throw Refusal.report(refusals);
        }
        List<Route> routes = new ArrayList<>();
        for (Class<?> each : new LinkedHashSet<>(shown.resources())) {
            if (ResourceClasses.isInstantiable(each)) {
                routes.addAll(classes.rootRoutes(each));
            }
        }
        List<Reached> reached = Endpoints.reached(routes, classes, policy, null);
        return MatrixFacts.told(policy, "none: the classes were read", reached);
    }
}
