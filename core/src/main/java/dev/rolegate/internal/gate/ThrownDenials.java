package dev.rolegate.internal.gate;

import dev.rolegate.internal.host.Host;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.function.Supplier;

/** Hears of denials that code of the application threw: a mapper has them, but only a filter has the request. */
// First, so that no other filter has replaced the entity.
@Priority(Integer.MAX_VALUE)
final class ThrownDenials implements ContainerResponseFilter {

    private final Supplier<Policy> current;
    private final Supplier<Host> host;

    ThrownDenials(Supplier<Policy> current, Supplier<Host> host) {
        this.current = current;
        this.host = host;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        current.get().events().answered(response, host.get(), request);
    }
}
