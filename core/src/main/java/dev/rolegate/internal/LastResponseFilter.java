package dev.rolegate.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** Looks at each response when the application's own filters are through with it. One filter, since each costs. */
// Last, so that what the application says stays.
@Priority(Integer.MIN_VALUE)
final class LastResponseFilter implements ContainerResponseFilter {

    private final Deployment deployment;
    private final Configuration configuration;

    LastResponseFilter(Deployment deployment, Configuration configuration) {
        this.deployment = deployment;
        this.configuration = configuration;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 404 && !goesOn(response)) {
            hide(response.getHeaders());
        }
    }

    /** Whether it is no answer, but the pages behind a servlet filter are asked next. */
    private boolean goesOn(ContainerResponseContext response) {
        return !response.hasEntity() && deployment.runtime().passesUnknownPathsOn(configuration);
    }

    /** A 404 may be cached by default and a 403 may not (RFC 9110, section 15.1): where something hides, none is. */
    private void hide(MultivaluedMap<String, Object> headers) {
        if (deployment.policy().requirements().hides() && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
