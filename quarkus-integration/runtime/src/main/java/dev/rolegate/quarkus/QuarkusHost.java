package dev.rolegate.quarkus;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.jaxrs.ContainerRequestContextImpl;
import org.jspecify.annotations.Nullable;

/** Reads the match from the methods that Quarkus bound, never from what a request says of itself by then. */
record QuarkusHost(Host portable) implements Host {

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        ResteasyReactiveRequestContext running = running(request);
        BoundStep endpoint = running == null ? null : BoundStep.endpoint(running.getHandlers());
        return running == null || endpoint == null ? null : endpoint.matched(running);
    }

    @Override
    public NotFoundException notFound(ContainerRequestContext request, int locators) {
        ResteasyReactiveRequestContext running = running(request);
        if (running == null) {
            return notFound(request);
        }
        BoundStep locator = TakenLocators.at(locators, running);
        BoundStep hiding = locator == null ? BoundStep.endpoint(running.getHandlers()) : locator;
        if (hiding == null) {
            return notFound(request);
        }
        return locators == 0
                ? UnknownPath.ofRoot(hiding)
                : UnknownPath.behindLocator(
                        hiding, locators == 1 ? TakenLocators.at(0, running) : null, request.getMethod());
    }

    @Override
    public boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        ResteasyReactiveRequestContext running = running(request);
        return running != null && UnknownPath.answer(running, unknown);
    }

    @Override
    public @Nullable String pathParameter(ContainerRequestContext request, String name) {
        ResteasyReactiveRequestContext running = running(request);
        BoundStep endpoint = running == null ? null : BoundStep.endpoint(running.getHandlers());
        return running == null || endpoint == null ? null : PathParameters.value(running, endpoint, name);
    }

    @Override
    public boolean letsReadPathParameters() {
        return true;
    }

    private static @Nullable ResteasyReactiveRequestContext running(ContainerRequestContext request) {
        return request instanceof ContainerRequestContextImpl own
                        && own.getServerRequestContext() instanceof ResteasyReactiveRequestContext running
                ? running
                : null;
    }
}
