package dev.rolegate.quarkus;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Lets an object that the resource method takes, as a {@code @BeanParam}, have the path parameters that a role was made of:
 * Quarkus fills it by the request's target, which is another behind a locator once a filter asked for all of them.
 */
final class RestoredTarget implements ServerRestHandler {

    @Override
    public void handle(ResteasyReactiveRequestContext request) {
        BoundStep endpoint = BoundStep.endpoint(request.getHandlers());
        RuntimeResource bound = endpoint == null ? null : endpoint.target();
        if (bound != null && request.getTarget() != bound) {
            int position = request.getPosition();
            request.restart(bound);
            request.setPosition(position);
        }
    }
}
