package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnauthenticatedExceptionTest {

    @Test
    @DisplayName("what no WWW-Authenticate can be is no challenge")
    void refused() {
        for (String each : List.of("", " ", " Basic", "Basic ", "Basic\r\nX: y", "B\u00e4sic", "=")) {
            assertThrows(IllegalArgumentException.class, () -> new UnauthenticatedException(each), each);
        }
    }

    @Test
    @DisplayName("null is refused as null")
    @SuppressWarnings("NullAway")
    void none() {
        assertThrows(NullPointerException.class, () -> new UnauthenticatedException(null));
    }
}
