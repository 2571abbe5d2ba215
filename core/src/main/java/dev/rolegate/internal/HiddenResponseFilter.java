package dev.rolegate.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** A 404 may be cached by default and a 403 may not (RFC 9110, section 15.1): where something hides, none is. */
// Last, so that what the application says stays.
@Priority(Integer.MIN_VALUE)
final class HiddenResponseFilter implements ContainerResponseFilter {

    private final Deployment deployment;

    HiddenResponseFilter(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 404
                && deployment.policy().requirements().hides()
                && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
