package dev.rolegate.quarkus;

import dev.rolegate.internal.host.Match.Step;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** The locators that one request has taken so far, each as it was bound; a chain, the innermost first. */
record TakenLocators(
        @Nullable TakenLocators before,
        BoundStep bound,
        @Nullable Step step,
        int count) {

    private static final String PROPERTY = "dev.rolegate.quarkus.locators";

    static void note(ResteasyReactiveRequestContext request, BoundStep locator) {
        TakenLocators before = last(request);
        Step step = locator.on(request.getEndpointInstance());
        request.setProperty(PROPERTY, new TakenLocators(before, locator, step, before == null ? 1 : before.count + 1));
    }

    /** The innermost; {@code null} if none was seen. */
    static @Nullable TakenLocators last(ResteasyReactiveRequestContext request) {
        return (TakenLocators) request.getProperty(PROPERTY);
    }

    /** The one to which so many others lead, as it was bound; {@code null} if so many were not taken. */
    static @Nullable BoundStep at(int locators, ResteasyReactiveRequestContext request) {
        TakenLocators taken = last(request);
        while (taken != null && taken.count > locators + 1) {
            taken = taken.before;
        }
        return taken == null || taken.count <= locators ? null : taken.bound;
    }

    /** Outermost first; {@code null} if one of them was not seen, or cannot be told. */
    static @Nullable List<Step> in(ResteasyReactiveRequestContext request) {
        Object last = LocatorChain.last(request);
        TakenLocators taken = last(request);
        if (last == null && taken == null) {
            return List.of();
        }
        if (taken == null || taken.count != length(last)) {
            return null;
        }
        Step[] steps = new Step[taken.count];
        for (TakenLocators each = taken; each != null; each = each.before) {
            if (each.step == null) {
                return null;
            }
            steps[each.count - 1] = each.step;
        }
        return Arrays.asList(steps);
    }

    /** How many Quarkus says that it took. */
    private static int length(@Nullable Object last) {
        int length = 0;
        for (Object each = last; each != null; each = LocatorChain.previous(each)) {
            length++;
        }
        return length;
    }
}
