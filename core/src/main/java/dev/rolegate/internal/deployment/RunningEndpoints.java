package dev.rolegate.internal.deployment;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.matrix.Endpoints;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Route;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The endpoints of the running application, as far as the runtime shows them. */
final class RunningEndpoints {

    private final ResourceClasses classes;
    private final Supplier<Host> host;
    private final CurrentPolicy policy;
    private final Collection<Refusal> letPass;
    private final Set<Class<?>> resources = new LinkedHashSet<>();
    private final Set<Class<?>> named = new LinkedHashSet<>();
    /** The runtime's own, if it tells them: they are exact. */
    private @Nullable List<Route> routes;

    /** By the class and method of a {@code PATCH}, for a runtime that runs a {@code @GET} for it. */
    private final Map<Match.Step, List<Match.Step>> gets = new ConcurrentHashMap<>();

    private boolean listed;
    private boolean told;

    /** Known once requests come. */
    private volatile boolean patchesByGet;

    RunningEndpoints(ResourceClasses classes, Supplier<Host> host, CurrentPolicy policy, Collection<Refusal> letPass) {
        this.classes = classes;
        this.host = host;
        this.policy = policy;
        this.letPass = letPass;
    }

    /** Takes the root resource classes among those that an Application or a runtime lists. */
    void add(Collection<Class<?>> shown) {
        for (Class<?> each : shown) {
            if (!host.get().owns(each) && ResourceClasses.isRoot(each)) {
                add(each);
                named.add(each);
                listed = true;
            }
        }
    }

    /** Takes a root resource class, after which more may come. */
    void announced(Class<?> root) {
        if (!host.get().owns(root)) {
            add(root);
        }
    }

    private synchronized void add(Class<?> root) {
        resources.add(root);
        gets.clear();
    }

    /** The class by which an announced one is decided: a proxy's tells nothing, but the registered instance of it may. */
    Class<?> typeOf(Class<?> announced) {
        // The configuration of a method may have none of the instances.
        return Match.typeOf(announced, policy.configuration());
    }

    synchronized boolean hasRoot(Class<?> type) {
        return resources.contains(type);
    }

    /** The known classes of which an instance can be behind an announced one, that one included. */
    synchronized List<Class<?>> behind(Class<?> announced) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> each : resources) {
            if (announced.isAssignableFrom(each) && ResourceClasses.isInstantiable(each)) {
                found.add(each);
            }
        }
        if (!found.contains(announced) && ResourceClasses.isInstantiable(announced)) {
            found.add(announced);
        }
        return found;
    }

    /** To be called with the first request. */
    void serve() {
        patchesByGet = host.get().patchesByGet(policy.configuration());
        tellOnce();
    }

    /** Every {@code @GET} that a matched {@code PATCH} may run; {@code null} if the class of one is not known. */
    @Nullable
    List<Match.Step> getsThatPatchMayRun(Match patch) {
        if (!patchesByGet || !patch.locators().isEmpty()) {
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
        List<Route> patches = new ArrayList<>();
        for (Route each : classes.rootRoutes(patch.type())) {
            if (classes.areOne(patch.type(), each.method(), patch.method())) {
                patches.add(each);
            }
        }
        Set<Match.Step> found = new LinkedHashSet<>();
        for (Class<?> each : resources) {
            List<Route> of = classes.rootRoutes(each);
            for (Route route : patches) {
                for (Route get : PatchedGets.ALL_POSSIBLE.of(route, of)) {
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

    /** Whether a locator is known, or what is known need not be all; one that comes later is not expected. */
    boolean mayHaveLocators() {
        if (!listed) {
            return true;
        }
        for (Class<?> each : resources) {
            for (Route route : classes.routes(each)) {
                if (route.isLocator()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes the routes from the runtime's own model, in place of those that the classes' annotations tell. */
    void routes(Collection<Route> known) {
        Map<Class<?>, List<Route>> declared = new HashMap<>();
        List<Route> exact = new ArrayList<>();
        for (Route route : known) {
            if (!host.get().owns(route.type())) {
                List<Route> of = declared.get(route.type());
                if (of == null) {
                    of = classes.routes(route.type());
                    declared.put(route.type(), of);
                }
                exact.add(route.asDeclared(of));
            }
        }
        routes = exact;
        listed = true;
    }

    /**
     * The endpoints, as they are known now.
     *
     * @throws IllegalStateException if the runtime shows none
     */
    List<Reached> reached() {
        List<Route> known = routes == null ? routesOfClasses() : routes;
        if (known.isEmpty()) {
            throw new IllegalStateException(
                    "The runtime does not show its resources. Name them in the Application, or add"
                            + " the integration for the runtime.");
        }
        return Endpoints.reached(known, classes, policy.get(), gets(known));
    }

    /** The same with what is to be said above them. */
    Endpoints.Told told() {
        List<Reached> reached = reached();
        String running = host.get().runtime() + (host.get().isExact() ? "" : ", without an integration");
        return MatrixFacts.told(policy.get(), running, reached);
    }

    /** Those that are run for a {@code PATCH}; {@code null} where there is none, or the runtime runs none. */
    private @Nullable Function<Route, List<Route>> gets(List<Route> known) {
        if (!isAnyPatch(known) || !host.get().patchesByGet(policy.configuration())) {
            return null;
        }
        PatchedGets gets = host.get().isExact() ? PatchedGets.OF_THE_TEMPLATE : PatchedGets.ALL_POSSIBLE;
        return route -> gets.of(route, known);
    }

    private static boolean isAnyPatch(List<Route> routes) {
        for (Route each : routes) {
            if (each.verb().equals(HttpMethod.PATCH)) {
                return true;
            }
        }
        return false;
    }

    private List<Route> routesOfClasses() {
        List<Route> all = new ArrayList<>();
        for (Class<?> each : resources) {
            // Some runtimes announce the type that carries @Path: what it leads to must not be missing without a word.
            if (!ResourceClasses.isAnyBehind(each, resources)) {
                throw new IllegalStateException(
                        "The runtime shows " + Sources.of(each) + ", and not the class behind it."
                                + " Name the class in the Application, or add the integration for the runtime.");
            }
            if (ResourceClasses.isInstantiable(each)) {
                all.addAll(classes.servedRoutes(each));
            }
        }
        return all;
    }

    /** Says once, in the log, what is there. */
    void tellOnce() {
        if (told) {
            return;
        }
        told = true;
        StartLog.guards(policy.get(), this, letPass);
        tellOptions();
        StartLog.doubtProviders(policy, host.get());
    }

    /** Says where options stand, of which some may show late. */
    void tellOptions() {
        StartLog.options(policy.get());
    }

    /** The same, with what is to be said of those that are not served. */
    List<Reached> guarded() {
        StartLog.warn(unserved());
        return reached();
    }

    /** What the application names and the runtime does not serve as it stands there. */
    private List<String> unserved() {
        List<String> unserved = new ArrayList<>(0);
        for (Class<?> each : named) {
            if (!ResourceClasses.isAnyBehind(each, resources)) {
                unserved.add(StartLog.nothingBehind(each));
            } else if (ResourceClasses.isInstantiable(each)) {
                unserved.addAll(classes.unseen(each));
            }
        }
        return unserved;
    }
}
