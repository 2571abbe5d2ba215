package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Open Liberty's own filter for Jakarta's annotations, which its RESTEasy asks after this gate. It knows no
 * {@code @RequiresRole}, and takes {@code "**"} for the name of a role. For what was granted it is left out; anything else
 * it is asked for as ever, also where the gate only reports.
 */
final class LibertyGate {

    static final String FILTER = "io.openliberty.restfulWS30.appSecurity.LibertyAuthFilter";

    private static final String CONTEXT =
            ResteasyQuirks.PREFIX + "core.interception.jaxrs.PreMatchContainerRequestContext";

    private volatile @Nullable Field known;
    private volatile boolean isAbsent;

    /** Whether it can be left out on the RESTEasy that runs here. */
    static boolean yields() {
        try {
            ClassLoader resteasy = RuntimeDelegate.getInstance().getClass().getClassLoader();
            return filters(Class.forName(CONTEXT, false, resteasy)) != null;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
            return false;
        }
    }

    /** Leaves it out of the filters that are still to come for a request. */
    void leaveOut(Object request) {
        if (isAbsent) {
            return;
        }
        try {
            Field filters = known;
            if (filters == null) {
                filters = filters(request.getClass());
                known = filters;
            }
            // It is there for each request, or for none.
            isAbsent = filters == null || !leaveOut(request, filters);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            isAbsent = true;
        }
    }

    private static boolean leaveOut(Object request, Field filters) throws ReflectiveOperationException {
        if (!(filters.get(request) instanceof ContainerRequestFilter[] all)) {
            return false;
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i].getClass().getName().equals(FILTER)) {
                // A copy, since all requests for the method share them; as long, since RESTEasy counts.
                ContainerRequestFilter[] others = all.clone();
                others[i] = nothing -> {};
                filters.set(request, others);
                return true;
            }
        }
        return false;
    }

    private static @Nullable Field filters(Class<?> context) {
        for (Class<?> type = context; type != null; type = type.getSuperclass()) {
            for (Field each : type.getDeclaredFields()) {
                if (each.getName().equals("requestFilters") && each.getType() == ContainerRequestFilter[].class) {
                    each.setAccessible(true);
                    return each;
                }
            }
        }
        return null;
    }
}
