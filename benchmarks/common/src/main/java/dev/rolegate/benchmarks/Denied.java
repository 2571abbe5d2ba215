package dev.rolegate.benchmarks;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The answer that every row of the table gives to those who may not, as far as the mechanism lets it choose. */
final class Denied {

    static final String BODY = "{\"error\":\"InsufficientPermissions\",\"message\":\"" + Resources.MESSAGE + "\"}";
    private static final byte[] BYTES = BODY.getBytes(StandardCharsets.UTF_8);

    private Denied() {}

    static Response.ResponseBuilder headers(Response.ResponseBuilder response) {
        return response.type(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Over prebuilt bytes; only the response is new, since a shared one hands one caller's headers to the next. */
    static Response prebuilt() {
        return headers(Response.status(Response.Status.FORBIDDEN))
                .header(HttpHeaders.CONTENT_LENGTH, BYTES.length)
                .entity(BYTES)
                .build();
    }
}
