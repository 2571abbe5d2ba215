package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Of a deployment that would have been refused, had the mistake been seen in time: it tells no match, so that all is denied. */
record ClosedHost(Host portable) implements Host {

    @Override
    public boolean isExact() {
        return portable.isExact();
    }

    @Override
    public boolean isClosed() {
        return true;
    }

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        return null;
    }
}
