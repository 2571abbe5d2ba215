package dev.rolegate.internal;

import jakarta.ws.rs.container.ContainerResponseContext;
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

    /** Whether these bytes are still what the response sends, as they are. */
    boolean holdsFor(ContainerResponseContext response) {
        return response.getEntity() == body && !response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
    }
}
