package dev.rolegate.internal;

import org.jspecify.annotations.Nullable;

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

    /** Whether this entity is still the one that was measured. */
    boolean holdsFor(@Nullable Object entity) {
        return entity == body;
    }
}
