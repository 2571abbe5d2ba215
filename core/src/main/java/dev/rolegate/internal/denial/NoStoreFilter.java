package dev.rolegate.internal.denial;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** A 404 may be cached by default and a 403 may not (RFC 9110, section 15.1): where something hides, none is. */
// Last, so that what the application says stays.
@Priority(Integer.MIN_VALUE)
final class NoStoreFilter implements ContainerResponseFilter {

    private final Denials.Current current;

    NoStoreFilter(Denials.Current current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 404 && !goesOn(response)) {
            hide(response.getHeaders());
        }
    }

    /** Whether it is no answer, but the pages behind a servlet filter are asked next. */
    private boolean goesOn(ContainerResponseContext response) {
        return !response.hasEntity() && current.passUnknownPathsOn();
    }

    private void hide(MultivaluedMap<String, Object> headers) {
        if (current.hide() && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
