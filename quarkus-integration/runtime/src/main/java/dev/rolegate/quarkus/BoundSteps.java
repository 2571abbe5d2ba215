package dev.rolegate.quarkus;

import java.util.List;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** Puts a step of its own into the chain of each resource method and locator that Quarkus binds, and one before them all. */
public final class BoundSteps implements HandlerChainCustomizer {

    /** For the bytecode that Quarkus records. */
    public BoundSteps() {}

    @Override
    public List<ServerRestHandler> handlers(Phase phase, ResourceClass type, ServerResourceMethod method) {
        return switch (phase) {
            // Quarkus leaves out those before, where there is a filter before the match.
            case AFTER_PRE_MATCH -> List.of(new NoStore());
            case AFTER_MATCH -> List.of(BoundStep.of(type, method));
            case RESOLVE_METHOD_PARAMETERS ->
                BoundParameters.fillsObject(method) ? List.of(new RestoredTarget()) : List.of();
            default -> List.of();
        };
    }
}
