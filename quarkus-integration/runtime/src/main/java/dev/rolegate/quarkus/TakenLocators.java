package dev.rolegate.quarkus;

import dev.rolegate.internal.host.Match.Step;
import java.lang.reflect.Field;
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

    /** Where Quarkus keeps the targets of the locators that it took, each with those before it. */
    private static final String CHAIN = "$RR$PreviousResource";

    /** Of the links of that chain. */
    private static volatile @Nullable Field link;

    static void note(ResteasyReactiveRequestContext request, BoundStep locator) {
        TakenLocators before = (TakenLocators) request.getProperty(PROPERTY);
        Step step = locator.on(request.getEndpointInstance());
        request.setProperty(PROPERTY, new TakenLocators(before, locator, step, before == null ? 1 : before.count + 1));
    }

    /** The one to which so many others lead, as it was bound; {@code null} if so many were not taken. */
    static @Nullable BoundStep at(int locators, ResteasyReactiveRequestContext request) {
        TakenLocators taken = (TakenLocators) request.getProperty(PROPERTY);
        while (taken != null && taken.count > locators + 1) {
            taken = taken.before;
        }
        return taken == null || taken.count <= locators ? null : taken.bound;
    }

    /** Outermost first; {@code null} if one of them was not seen, or cannot be told. */
    static @Nullable List<Step> in(ResteasyReactiveRequestContext request) {
        Object last = request.getProperty(CHAIN);
        TakenLocators taken = (TakenLocators) request.getProperty(PROPERTY);
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
        for (Object each = last; each != null; each = previous(each)) {
            length++;
        }
        return length;
    }

    private static @Nullable Object previous(Object of) {
        try {
            Field known = link;
            if (known == null) {
                known = of.getClass().getDeclaredField("prev");
                known.setAccessible(true);
                link = known;
            }
            return known.get(of);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Quarkus does not tell the locators that it took.", unreadable);
        }
    }
}
