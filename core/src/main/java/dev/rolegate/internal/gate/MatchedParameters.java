package dev.rolegate.internal.gate;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the path parameters of a match to roles that ask for them: only those of which the resource method sees the same. Made
 * only where a role asks.
 */
record MatchedParameters(ResourceClasses classes, Match match, Host host, ContainerRequestContext request)
        implements Function<String, @Nullable String> {

    /** {@code null} if there is no value, or several, or another than the method may see. */
    @Override
    public @Nullable String apply(String name) {
        Route.Parameters endpoint = classes.parameters(match.type(), match.method());
        return standsOnce(name, endpoint) && seesTheSame(endpoint) ? host.pathParameter(request, name) : null;
    }

    /** Some runtimes show the first of several and give the method the last. None on the way may take it as it stands in the path. */
    private boolean standsOnce(String name, Route.Parameters endpoint) {
        List<Match.Step> locators = match.locators();
        Route.Parameters root = endpoint;
        int times = Collections.frequency(endpoint.ofMethod(), name);
        boolean encoded = endpoint.encoded().contains(name);
        // By index: an iterator would be one object more.
        for (int i = 0; i < locators.size(); i++) {
            Route.Parameters locator =
                    classes.parameters(locators.get(i).type(), locators.get(i).method());
            root = i == 0 ? locator : root;
            times += Collections.frequency(locator.ofMethod(), name);
            encoded |= locator.encoded().contains(name);
        }
        return !encoded && times + Collections.frequency(root.ofClass(), name) <= 1;
    }

    /** What is run besides is matched anew, and may find other values, which the method sees as well, unless its template is the same. */
    private boolean seesTheSame(Route.Parameters endpoint) {
        for (int i = 0; i < match.besides().size(); i++) {
            Match.Step beside = match.besides().get(i);
            Route.Parameters other = classes.parameters(beside.type(), beside.method());
            if (!match.locators().isEmpty()
                    || !other.classPath().equals(endpoint.classPath())
                    || !other.path().equals(endpoint.path())) {
                return false;
            }
        }
        return true;
    }
}
