package dev.rolegate.internal.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.RoleHierarchy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer realm=\"users\"", "Basic realm=\"a b\", charset=\"UTF-8\""})
    @DisplayName("a challenge is a scheme, alone or with parameters")
    void challenge(String text) {
        assertEquals(text, Option.CHALLENGE.checked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " Bearer",
                "Bearer ",
                "Bearer\r\nX: y",
                "Bearer realm=\"ü\"",
                "realm=\"users\"",
                "Be\0arer"
            })
    @DisplayName("what no header can carry is refused as a challenge")
    void badChallenge(String text) {
        assertThrows(IllegalArgumentException.class, () -> Option.CHALLENGE.checked(text));
    }

    @Test
    @DisplayName("a hierarchy is read from chains")
    void hierarchy() {
        RoleHierarchy expected = RoleHierarchy.builder()
                .role("admin")
                .implies("editor", "auditor")
                .role("editor")
                .implies("viewer")
                .build();
        assertEquals(expected, Option.ROLE_HIERARCHY.checked("admin > editor > viewer; admin > auditor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "admin >", "> admin", "a > b;", "a > b > a", "a > *"})
    @DisplayName("a hierarchy that says nothing, or runs in a circle, is refused")
    void badHierarchy(String text) {
        assertThrows(IllegalArgumentException.class, () -> Option.ROLE_HIERARCHY.checked(text));
    }

    @Test
    @DisplayName("a switch is true or false as text")
    void switches() {
        assertEquals(true, Option.DENY_UNANNOTATED.checked("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "True", "1", " true"})
    @DisplayName("nothing else is a switch")
    void badSwitch(String text) {
        assertEquals(
                "It is true or false, nothing else.",
                assertThrows(IllegalArgumentException.class, () -> Option.DENY_UNANNOTATED.checked(text))
                        .getMessage());
    }

    @Test
    @DisplayName("the property of an option has its name")
    void property() {
        assertEquals("rolegate.map-forbidden-exceptions", Option.MAP_FORBIDDEN_EXCEPTIONS.property());
    }
}
