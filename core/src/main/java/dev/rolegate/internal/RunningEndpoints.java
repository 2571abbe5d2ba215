package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The endpoints of the running application, as far as the runtime shows them: for the access matrix, not for the gate. */
final class RunningEndpoints {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private final RuntimePackage runtime;
    private final Set<Class<?>> resources = new LinkedHashSet<>();
    /** The runtime's own, if it tells them: they are exact. */
    private @Nullable List<Route> routes;

    /** By the class and method of a {@code PATCH}, for a runtime that runs a {@code @GET} for it. */
    private final Map<Match.Step, List<Match.Step>> gets = new ConcurrentHashMap<>();

    private boolean listed;
    private boolean told;

    RunningEndpoints(RuntimePackage runtime) {
        this.runtime = runtime;
    }

    /** Takes the root resource classes among those that an Application or a runtime lists. */
    void add(Collection<Class<?>> classes) {
        for (Class<?> each : classes) {
            if (!runtime.owns(each) && ResourceType.isRoot(each)) {
                add(each);
                listed = true;
            }
        }
    }

    /** Takes a root resource class, after which more may come. */
    void announced(Class<?> root) {
        if (!runtime.owns(root)) {
            add(root);
        }
    }

    private synchronized void add(Class<?> root) {
        resources.add(root);
        gets.clear();
    }

    synchronized boolean hasRoot(Class<?> type) {
        return resources.contains(type);
    }

    /** The known classes of which an instance can be behind an announced one, that one included. */
    synchronized List<Class<?>> behind(Class<?> announced) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> each : resources) {
            if (announced.isAssignableFrom(each) && ResourceType.isInstantiable(each)) {
                found.add(each);
            }
        }
        if (!found.contains(announced) && ResourceType.isInstantiable(announced)) {
            found.add(announced);
        }
        return found;
    }

    /** Every {@code @GET} that a matched {@code PATCH} may run; {@code null} if the class of one is not known. */
    @Nullable
    List<Match.Step> getsThatPatchMayRun(Match patch) {
        if (!patch.locators().isEmpty()) {
            return List.of();
        }
        Match.Step key = new Match.Step(patch.type(), patch.method());
        List<Match.Step> known = gets.get(key);
        if (known == null) {
            known = findGets(patch);
            if (known != null) {
                gets.put(key, known);
            }
        }
        return known;
    }

    private synchronized @Nullable List<Match.Step> findGets(Match patch) {
        ResourceType type = new ResourceType(patch.type());
        List<Route> patches = Route.ofRoot(type).stream()
                .filter(route -> Objects.equals(type.member(route.method()), type.member(patch.method())))
                .toList();
        Set<Match.Step> found = new LinkedHashSet<>();
        for (Class<?> each : resources) {
            List<Route> routes = Route.ofRoot(new ResourceType(each));
            for (Route route : patches) {
                for (Route get : PatchedGets.ALL_POSSIBLE.of(route, routes)) {
                    List<Class<?>> behind = behind(each);
                    if (behind.isEmpty()) {
                        return null;
                    }
                    behind.forEach(concrete -> found.add(new Match.Step(concrete, get.method())));
                }
            }
        }
        return patches.isEmpty() ? null : List.copyOf(found);
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
    List<Endpoint> of(Requirements requirements, PatchedGets patchedGets) {
        Collection<Route> known = routes == null ? routesOfClasses() : routes;
        if (known.isEmpty()) {
            throw new IllegalStateException(
                    "The runtime does not show its resources. Name them in the Application, or add"
                            + " the integration for the runtime.");
        }
        return Endpoints.reached(known, requirements, patchedGets);
    }

    private Collection<Route> routesOfClasses() {
        for (Class<?> each : resources) {
            // RESTEasy announces the type that carries @Path: what it leads to must not be missing without a word.
            if (resources.stream()
                    .noneMatch(other -> each.isAssignableFrom(other) && ResourceType.isInstantiable(other))) {
                throw new IllegalStateException(
                        "The runtime shows " + Sources.of(each) + ", and not the class behind it."
                                + " Name the class in the Application, or add the integration for the runtime.");
            }
        }
        return Endpoints.routes(resources);
    }

    /** Says once, in the log, what is there. */
    void tellOnce(Requirements requirements, Supplier<PatchedGets> patchedGets) {
        if (told) {
            return;
        }
        told = true;
        try {
            LOG.log(System.Logger.Level.INFO, "Rolegate guards " + Summary.of(of(requirements, patchedGets.get())));
        } catch (RuntimeException | LinkageError | StackOverflowError unseen) {
            // Only the log line is missing; the gate decides by what it sees with each request.
            LOG.log(System.Logger.Level.DEBUG, "What Rolegate guards cannot be told.", unseen);
        }
    }
}
