package dev.rolegate.internal;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the match through nothing but the Jakarta REST API; where that leaves a doubt, the stricter reading counts. */
final class PortableMatchReader implements MatchReader {

    private final Deployment deployment;
    private final Supplier<@Nullable ResourceInfo> injected;

    /**
     * A reader of one application's matches.
     *
     * @param injected gives the runtime's injected {@code ResourceInfo}; {@code null} where it injects none
     */
    PortableMatchReader(Deployment deployment, Supplier<@Nullable ResourceInfo> injected) {
        this.deployment = deployment;
        this.injected = injected;
    }

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        // Jersey's UriInfo is the object behind the proxy that it injects, whose every call costs a kilobyte.
        ResourceInfo announced = request.getUriInfo() instanceof ResourceInfo direct ? direct : injected.get();
        Method method = announced == null ? null : announced.getResourceMethod();
        Class<?> type = announced == null ? null : announced.getResourceClass();
        if (method == null || type == null) {
            return null;
        }
        List<Object> matched = request.getUriInfo().getMatchedResources();
        if (!isWhole(matched, type, method, request)) {
            return null;
        }
        if (matched.isEmpty()) {
            // Quarkus has not made the instance yet, unless it came through locators.
            return requirements().isRoot(type) ? new Match(List.of(), type, method) : null;
        }
        List<Match.Step> locators = matched.size() == 1 ? List.of() : locators(matched, request);
        return locators == null ? null : withGets(Match.of(locators, matched.get(0), type, method), request);
    }

    /** Whether no instance is missing or too many, and the method is the endpoint's, not a locator's on the way. */
    private boolean isWhole(List<Object> matched, Class<?> type, Method method, ContainerRequestContext request) {
        RuntimePackage runtime = deployment.runtime();
        int taken = runtime.locatorCount().of(request);
        return taken == LocatorCount.UNTOLD
                || (taken == Math.max(0, matched.size() - 1)
                        && !(runtime.isQuarkus() && requirements().lacksVerb(type, method)));
    }

    private @Nullable Match withGets(Match match, ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.PATCH) || !deployment.patchesByGet()) {
            return match;
        }
        List<Match.Step> gets = deployment.getsThatPatchMayRun(match);
        return gets == null ? null : match.with(gets);
    }

    private @Nullable List<Match.Step> locators(List<Object> matched, ContainerRequestContext request) {
        // One that was built with the runtime's own API would be missing among the candidates.
        return deployment.runtime().locatorCount().areAll(request, method -> isAnnotated(method, matched))
                ? locators(matched)
                : null;
    }

    /** Whether a matched instance has it as a locator, as annotations tell. */
    private boolean isAnnotated(Method taken, List<Object> matched) {
        for (Object each : matched) {
            Class<?> type = classOf(each);
            if (taken.getDeclaringClass().isAssignableFrom(type)
                    && requirements().isLocator(type, taken)) {
                return true;
            }
        }
        return false;
    }

    /**
     * For each ancestor, every locator that could have led on, outermost first; {@code null} if an ancestor has none, or
     * if there may be others. Matching templates again could be bypassed with an encoded slash.
     */
    public @Nullable List<Match.Step> locators(List<Object> matched) {
        // Jersey's is a linked list.
        List<Object> instances = matched.size() > 8 ? new ArrayList<>(matched) : matched;
        List<Match.Step> all = new ArrayList<>(instances.size());
        for (int i = instances.size() - 1; i > 0; i--) {
            Class<?> ancestor = classOf(instances.get(i));
            if (i < instances.size() - 1 && mayHideOthers(ancestor)) {
                return null;
            }
            List<Match.Step> steps =
                    requirements().locatorsTo(classOf(instances.get(i - 1)), ancestor, deployment.runtime());
            if (steps.isEmpty()) {
                return null;
            }
            addTo(all, steps, instances.get(i));
        }
        return all;
    }

    private static void addTo(List<Match.Step> all, List<Match.Step> steps, Object ancestor) {
        if (ancestor instanceof Class<?> || !ProxyClass.isMade(ancestor.getClass())) {
            all.addAll(steps);
        } else {
            steps.forEach(step -> all.add(Match.Step.of(ancestor, step.method())));
        }
    }

    /** Where a locator below the root is taken twice in a row, Quarkus lists the first instance alone. */
    private boolean mayHideOthers(Class<?> ancestor) {
        return deployment.runtime().isQuarkus() && requirements().mayRepeat(ancestor, deployment.runtime());
    }

    private Requirements requirements() {
        return deployment.policy().requirements();
    }

    /** CXF lists classes where others list instances. */
    private static Class<?> classOf(Object matched) {
        return matched instanceof Class<?> type ? type : matched.getClass();
    }
}
