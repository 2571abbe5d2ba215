package dev.rolegate.conformance.provider;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;

/** Another verb or path than the request line says, before anything is matched. */
@PreMatching
public final class Rewriting implements ContainerRequestFilter {

    /** For the runtime. */
    public Rewriting() {}

    @Override
    public void filter(ContainerRequestContext request) {
        String verb = request.getHeaderString("X-HTTP-Method-Override");
        if (verb != null) {
            request.setMethod(verb);
        }
        String path = request.getHeaderString("X-Rewrite-URL");
        if (path != null) {
            URI base = request.getUriInfo().getBaseUri();
            request.setRequestUri(base, base.resolve(path));
        }
    }
}
