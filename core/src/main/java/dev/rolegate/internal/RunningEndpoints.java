package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Endpoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The endpoints of the running application, as far as the runtime shows them: for the access matrix, not for the gate. */
final class RunningEndpoints {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private final RuntimePackage runtime;
    private final Set<Class<?>> resources = new LinkedHashSet<>();
    /** The runtime's own, if it tells them: they are exact. */
    private @Nullable List<Route> routes;

    private boolean listed;
    private boolean told;

    RunningEndpoints(RuntimePackage runtime) {
        this.runtime = runtime;
    }

    /** Takes the root resource classes among those that an Application or a runtime lists. */
    void add(Collection<Class<?>> classes) {
        for (Class<?> each : classes) {
            if (!runtime.owns(each) && ResourceType.isRoot(each)) {
                resources.add(each);
                listed = true;
            }
        }
    }

    /** Takes a root resource class, after which more may come. */
    void announced(Class<?> root) {
        if (!runtime.owns(root)) {
            resources.add(root);
        }
    }

    /** Whether what is known is more than what was announced one by one. */
    boolean areListed() {
        return listed;
    }

    /** Takes the routes from the runtime's own model, in place of those that the classes' annotations tell. */
    void routes(Collection<Route> known) {
        Map<Class<?>, List<Route>> declared = new HashMap<>();
        routes = known.stream()
                .filter(route -> !runtime.owns(route.type()))
                .map(route -> route.asDeclared(
                        declared.computeIfAbsent(route.type(), type -> Route.of(new ResourceType(type)))))
                .toList();
        listed = true;
    }

    /**
     * The endpoints, as they are known now.
     *
     * @throws IllegalStateException if the runtime shows none
     */
    List<Endpoint> of(Requirements requirements) {
        Collection<Route> known = routes == null ? routesOfClasses() : routes;
        if (known.isEmpty()) {
            throw new IllegalStateException(
                    "The runtime does not show its resources. Name them in the Application, or add"
                            + " the integration for the runtime.");
        }
        return Endpoints.reached(known, requirements);
    }

    private Collection<Route> routesOfClasses() {
        for (Class<?> each : resources) {
            // RESTEasy announces the type that carries @Path: what it leads to must not be missing without a word.
            if (resources.stream()
                    .noneMatch(other -> each.isAssignableFrom(other) && new ResourceType(other).isInstantiable())) {
                throw new IllegalStateException(
                        "The runtime shows " + Sources.of(each) + ", and not the class behind it."
                                + " Name the class in the Application, or add the integration for the runtime.");
            }
        }
        return Endpoints.routes(resources);
    }

    /** Says once, in the log, what is there. */
    void tellOnce(Requirements requirements) {
        if (told) {
            return;
        }
        told = true;
        try {
            LOG.log(System.Logger.Level.INFO, "Rolegate guards " + Summary.of(of(requirements)));
        } catch (RuntimeException | LinkageError | StackOverflowError unseen) {
            // Only the log line is missing; the gate decides by what it sees with each request.
            LOG.log(System.Logger.Level.DEBUG, "What Rolegate guards cannot be told.", unseen);
        }
    }
}
