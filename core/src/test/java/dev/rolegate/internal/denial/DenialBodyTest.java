package dev.rolegate.internal.denial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DenialBodyTest {

    // Looked up once: for each of many bodies it would take most of the time.
    private static final JsonProvider JSON = JsonProvider.provider();

    private final DenialBody plain = new DenialBody(JSON, false);
    private final DenialBody problem = new DenialBody(JSON, true);

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("a 403 is the model exchange's body")
    void forbidden() {
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"Deleting users requires the 'admin' role.\"}",
                text(plain.forbidden("Deleting users requires the 'admin' role.")));
    }

    @Test
    @DisplayName("a 401 says that authentication is missing")
    void unauthenticated() {
        assertEquals(
                "{\"error\":\"Unauthenticated\",\"message\":\"This request requires authentication.\"}",
                text(plain.unauthenticated()));
    }

    @Test
    @DisplayName("a 503 says nothing of the failure")
    void unavailable() {
        assertEquals(
                "{\"error\":\"AuthorizationUnavailable\",\"message\":\"Permissions cannot be checked at the moment.\"}",
                text(plain.unavailable()));
    }

    @Test
    @DisplayName("problem details carry type, title, status and detail")
    void problemDetails() {
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
                        + "\"detail\":\"No.\",\"error\":\"InsufficientPermissions\"}",
                text(problem.forbidden("No.")));
    }

    @Test
    @DisplayName("who writes into one spoils no other")
    void copies() {
        plain.prepare("No.");
        for (Supplier<byte[]> each :
                List.<Supplier<byte[]>>of(() -> plain.forbidden("No."), plain::unauthenticated, plain::unavailable)) {
            String before = text(each.get());
            each.get()[0] = '?';
            assertEquals(before, text(each.get()));
        }
    }

    @Test
    @DisplayName("the body of a declared message is rendered once, of another each time")
    void prepared() {
        plain.prepare("Ask an admin.");
        plain.forbidden("Ask an editor.");
        assertEquals(
                List.of(true, false),
                List.of(plain.prepared.containsKey("Ask an admin."), plain.prepared.containsKey("Ask an editor.")));
    }

    @Test
    @DisplayName("every UTF-16 code unit alone survives or becomes a question mark")
    void everyCodeUnit() {
        for (int unit = 0; unit <= 0xffff; unit++) {
            String message = String.valueOf((char) unit);
            String expected = Character.isSurrogate((char) unit) ? "?" : message;
            assertEquals(expected, roundTrip(message), () -> String.format("U+%04X", (int) message.charAt(0)));
        }
    }

    @Test
    @DisplayName("random text of up to 8 kB survives")
    void randomText() throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            String message = random.ints(random.nextInt(2_000), 0, 0x110000)
                    .filter(c -> c < 0xd800 || c > 0xdfff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals(message, roundTrip(message));
        }
    }

    private String roundTrip(String message) {
        byte[] body = plain.forbidden(message);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
        try (var reader = JSON.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject().getString("message");
        }
    }
}
