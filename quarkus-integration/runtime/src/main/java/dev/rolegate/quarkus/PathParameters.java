package dev.rolegate.quarkus;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads path parameters by the templates of the steps that were bound. To ask the request for all of them would make Quarkus
 * forget what it matched behind a locator.
 */
final class PathParameters {

    private PathParameters() {}

    /** The value that the endpoint's method gets, decoded; {@code null} if there is none, or several, or it may see another. */
    static @Nullable String value(ResteasyReactiveRequestContext request, BoundStep endpoint, String name) {
        Object link = LocatorChain.last(request);
        Integer own = endpoint.parameters.place(name, link != null);
        if (link == null) {
            return own == null ? null : value(request, own);
        }
        if (endpoint.parameters.fillsObject() && endpoint.target() == null) {
            return null;
        }
        boolean isTaken = false;
        String above = null;
        TakenLocators taken = TakenLocators.last(request);
        for (; taken != null && link != null; taken = taken.before()) {
            Integer place = taken.bound().parameters.place(name, taken.before() != null);
            if (place != null) {
                if (isTaken || own != null || place == BoundParameters.NONE) {
                    return null;
                }
                isTaken = true;
                above = LocatorChain.value(link, place);
            }
            link = LocatorChain.previous(link);
        }
        if (taken != null || link != null) {
            return null;
        }
        return own == null ? seen(request, name, above) : value(request, own);
    }

    private static @Nullable String value(ResteasyReactiveRequestContext request, int place) {
        return place == BoundParameters.NONE || request.getPathParam(place, true) == null
                ? null
                : request.getPathParam(place, false);
    }

    /** Quarkus finds those of locators by names of its own, and another one where a locator asked for all, or has a pattern. */
    private static @Nullable String seen(ResteasyReactiveRequestContext request, String name, @Nullable String value) {
        return value != null && value.equals(request.getResourceLocatorPathParam(name, true))
                ? request.getResourceLocatorPathParam(name, false)
                : null;
    }
}
