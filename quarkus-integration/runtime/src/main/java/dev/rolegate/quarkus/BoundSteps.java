package dev.rolegate.quarkus;

import java.util.List;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** Puts a step of its own into the chain of each resource method and locator that Quarkus binds. */
public final class BoundSteps implements HandlerChainCustomizer {

    /** For the bytecode that Quarkus records. */
    public BoundSteps() {}

    @Override
    public List<ServerRestHandler> handlers(Phase phase, ResourceClass type, ServerResourceMethod method) {
        return phase == Phase.AFTER_MATCH ? List.of(BoundStep.of(type, method)) : List.of();
    }
}
