package dev.rolegate.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** The {@code Content-Length} of a denial, as long as what is sent are the bytes that were measured. */
// Jersey sends more than 8 kB chunked unless the length is given, some of RESTEasy's servers everything.
final class DenialLength {

    private final byte[] body;

    DenialLength(byte[] body) {
        this.body = body;
    }

    @Override
    public String toString() {
        return String.valueOf(body.length);
    }

    /** Not every filter that encodes or replaces an entity removes the length; Jersey's own does not. */
    // Last, after all that do.
    @Priority(Integer.MIN_VALUE)
    static final class Filter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH) instanceof DenialLength length
                    && (response.getEntity() != length.body
                            || response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING))) {
                response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            }
        }
    }
}
