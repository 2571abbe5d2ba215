package dev.rolegate.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.testing.Credential.Purpose;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

    @ParameterizedTest
    @ValueSource(strings = {"bob", "", "Зоя", "\uD83D\uDE80", "\uD83D", "\0\r\n", "a.b,c;d=\"e\""})
    @DisplayName("any text survives the header")
    void text(String text) {
        Credential credential = new Credential(Purpose.CALL, text, Set.of(text, "user"));
        assertEquals(credential, Credential.read(credential.toHeader()));
    }

    @Test
    @DisplayName("the header is printable ASCII")
    void ascii() {
        assertTrue(Identity.of("Зоя\r\n", "\uD83D\uDE80").header().matches("[A-Za-z0-9._-]+"));
    }

    @Test
    @DisplayName("nobody is not somebody without a name")
    void anonymous() {
        Credential credential = new Credential(Purpose.CHECK, null, Set.of());
        assertEquals(credential, Credential.read(credential.toHeader()));
    }

    @Test
    @DisplayName("a header with one changed character is worth nothing, wherever that stands")
    void changed() {
        String header = Identity.of("bob", "user").header();
        // The last one of a group may carry bits that mean nothing.
        for (int i = 0; i < header.length() - 1; i++) {
            char other = header.charAt(i) == 'A' ? 'B' : 'A';
            if (header.charAt(i + 1) != '.') {
                assertNull(Credential.read(header.substring(0, i) + other + header.substring(i + 1)), header);
            }
        }
    }

    @Test
    @DisplayName("an identity without a name is refused")
    void noName() {
        assertEquals(
                "A principal without a name is nobody: use Identity.anonymous().",
                assertThrows(IllegalArgumentException.class, () -> Identity.of(""))
                        .getMessage());
    }
}
