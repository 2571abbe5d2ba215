package dev.rolegate.quarkus;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.jaxrs.ContainerRequestContextImpl;
import org.jspecify.annotations.Nullable;

/** Reads the match from the methods that Quarkus bound, never from what a request says of itself by then. */
record QuarkusHost(Host portable) implements Host {

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        ResteasyReactiveRequestContext running = running(request);
        BoundStep endpoint = running == null ? null : BoundStep.endpoint(running.getHandlers());
        if (running == null || endpoint == null || endpoint.method == null) {
            return null;
        }
        List<Match.Step> locators;
        try {
            locators = TakenLocators.in(running);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Quarkus does not tell the locators that it took.", unreadable);
        }
        if (locators == null) {
            return null;
        }
        // A root resource has not been made yet, and is of the class that was bound.
        Object instance = locators.isEmpty() ? null : running.getEndpointInstance();
        return Match.of(locators, Instances.own(instance, endpoint.type), endpoint.type, endpoint.method);
    }

    private static @Nullable ResteasyReactiveRequestContext running(ContainerRequestContext request) {
        return request instanceof ContainerRequestContextImpl own
                        && own.getServerRequestContext() instanceof ResteasyReactiveRequestContext running
                ? running
                : null;
    }
}
