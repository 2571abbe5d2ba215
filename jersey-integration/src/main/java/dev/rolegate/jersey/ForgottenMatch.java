package dev.rolegate.jersey;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.glassfish.jersey.server.internal.routing.UriRoutingContext;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a hidden request that a method was matched, for whoever asks Jersey for that behind the gate: Helidon sends a 404
 * that matched nothing on to its other routes.
 */
final class ForgottenMatch {

    /** Jersey has a setter, which does not take {@code null}. */
    private static final @Nullable VarHandle METHOD = method();

    private ForgottenMatch() {}

    static void of(ContainerRequestContext request) {
        if (METHOD != null && request.getUriInfo() instanceof UriRoutingContext match) {
            METHOD.setVolatile(match, (ResourceMethod) null);
        }
    }

    private static @Nullable VarHandle method() {
        try {
            return MethodHandles.privateLookupIn(UriRoutingContext.class, MethodHandles.lookup())
                    .findVarHandle(UriRoutingContext.class, "matchedResourceMethod", ResourceMethod.class);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            // Without it hides as ever where nobody asks.
            return null;
        }
    }
}
