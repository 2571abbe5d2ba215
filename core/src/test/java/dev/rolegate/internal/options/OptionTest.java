package dev.rolegate.internal.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.rule.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer realm=\"users\"",
                "Basic realm=\"a b\", charset=\"UTF-8\"",
                "Bearer realm=users,scope=\"read write\"",
                "Bearer realm = \"users\" , error=x",
                "Digest realm=\"say \\\"please\\\", then wait\", qop=\"auth, auth-int\"",
                "Negotiate",
                "Negotiate YIIg/+8=",
                "Bearer realm=\"users\", Basic realm=\"users\"",
                "Bearer, Basic realm=\"users\", Negotiate abc==, X-Own",
                "DPoP algs=\"ES256 PS256\"",
                "Bearer realm=\"\""
            })
    @DisplayName("a challenge is a scheme, alone, with a token68 or parameters; several have commas between them")
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
                "Be\0arer",
                "401",
                "1Bearer realm=\"users\"",
                "Bearer realm=\"users",
                "Bearer realm=users\"",
                "Bearer realm=\"x\" scope=\"y\"",
                "Bearer realm=\"x\",",
                "Bearer realm=\"x\",, scope=\"y\"",
                "Bearer, realm=\"x\"",
                ", Bearer",
                "Bearer realm=\"x\", realm=\"y\"",
                "Bearer realm=\"x\", Realm=\"y\"",
                "Bearer a b",
                "Bearer realm==\"x\"",
                "Bearer =x",
                "Bearer realm=\"x\\\"",
                "Bearer realm=\"x\"y",
                "Bearer realm=\"x\"; scope=y",
                "Bearer: realm=\"x\"",
                "Bearer realm=a b",
                "Bearer\trealm=\"x\"",
                "Bearer realm=\"\u007f\"",
                "WWW-Authenticate: Bearer"
            })
    @DisplayName("what is no challenge by RFC 9110, or nothing that a header can carry, is refused")
    void badChallenge(String text) {
        String shown = assertThrows(IllegalArgumentException.class, () -> Option.CHALLENGE.checked(text))
                .getMessage();
        assertTrue(shown.startsWith('"' + Sources.escaped(text) + "\" is no challenge, which is a scheme"), shown);
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
    @ValueSource(
            strings = {
                "",
                "admin",
                "admin >",
                "> admin",
                "a > b;",
                "a > b > a",
                "a > *",
                "admin -> user",
                "admin->user",
                "admin => user",
                "admin > user, viewer",
                "admin, root > user",
                "admin >> user",
                "admin > user -> viewer",
                "admin < user",
                "admin > a\u0000b"
            })
    @DisplayName("a hierarchy that says nothing, runs in a circle or is written in another way is refused, and shown")
    void badHierarchy(String text) {
        String shown = assertThrows(IllegalArgumentException.class, () -> Option.ROLE_HIERARCHY.checked(text))
                .getMessage();
        assertTrue(shown.startsWith('"' + Sources.escaped(text) + "\" is no role hierarchy. "), shown);
    }

    @Test
    @DisplayName("a hierarchy is text, or one that was built")
    void otherHierarchy() {
        assertThrows(IllegalArgumentException.class, () -> Option.ROLE_HIERARCHY.checked(List.of("a > b")));
    }

    @Test
    @DisplayName("in a hierarchy a role may have a blank or a hyphen inside")
    void namesInHierarchy() {
        RoleHierarchy expected =
                RoleHierarchy.builder().role("head-of desk").implies("desk-1").build();
        assertEquals(expected, Option.ROLE_HIERARCHY.checked(" head-of desk>desk-1 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "**", "Größe, oder", "a b"})
    @DisplayName("a default role is a literal one, or any caller")
    void defaultRole(String role) {
        assertEquals(role, Option.DEFAULT_ROLE.checked(role));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'The default role \"\" is blank: no caller can have it.'",
        "*, 'The default role \"*\" is a wildcard: roles have none. For any caller with a principal use \"**\".'",
        "team:{id}, 'The default role \"team:{id}\" has a brace: a role that counts everywhere is a literal one.'"
    })
    @DisplayName("what no caller can have, or no literal one, is refused as a default role, with the value")
    void badDefaultRole(String role, String sentence) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> Option.DEFAULT_ROLE.checked(role))
                        .getMessage());
    }

    @Test
    @DisplayName("a control character in a default role is refused, and shown as an escape")
    void controlInDefaultRole() {
        assertEquals(
                "The default role \"a\\u000ab\" has a control character: it could break a log or a header.",
                assertThrows(IllegalArgumentException.class, () -> Option.DEFAULT_ROLE.checked("a\nb"))
                        .getMessage());
    }

    @Test
    @DisplayName("a default role is text, not several")
    void severalDefaultRoles() {
        assertThrows(IllegalArgumentException.class, () -> Option.DEFAULT_ROLE.checked(List.of("a")));
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
                '"' + text + "\" is neither true nor false.",
                assertThrows(IllegalArgumentException.class, () -> Option.DENY_UNANNOTATED.checked(text))
                        .getMessage());
    }

    @Test
    @DisplayName("the property of an option has its name")
    void property() {
        assertEquals("rolegate.map-forbidden-exceptions", Option.MAP_FORBIDDEN_EXCEPTIONS.property());
    }

    @Test
    @DisplayName("known roles are separated by commas, and blanks around a name do not belong to it")
    void knownRoles() {
        assertEquals(
                Set.of("admin", "team:{team}:owner", "a b"),
                Option.KNOWN_ROLES.checked("admin , team:{team}:owner,a b"));
    }

    @Test
    @DisplayName("in a known role that stands by itself commas and blanks belong to the name")
    void knownRolesByThemselves() {
        assertEquals(Set.of("a, b", " c"), Option.KNOWN_ROLES.checked(List.of("a, b", " c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "admin,", ",admin", "admin,,user", "*", "admin, **", "a\nb"})
    @DisplayName("what is no name is refused as a known role")
    void badKnownRoles(String text) {
        assertThrows(IllegalArgumentException.class, () -> Option.KNOWN_ROLES.checked(text));
    }

    @Test
    @DisplayName("no known role at all is refused, and so is what is no text")
    void noKnownRoles() {
        assertThrows(IllegalArgumentException.class, () -> Option.KNOWN_ROLES.checked(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Option.KNOWN_ROLES.checked(List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> Option.KNOWN_ROLES.checked(1));
    }

    @Test
    @DisplayName("the last day of reporting is a day as text, or as a value; one that is over is none")
    void reportOnlyUntil() {
        assertEquals(LocalDate.of(2020, 2, 29), Option.REPORT_ONLY_UNTIL.checked("2020-02-29"));
        assertEquals(LocalDate.of(2020, 2, 29), Option.REPORT_ONLY_UNTIL.checked(LocalDate.of(2020, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-02-30", "2020-2-3", "2020-02-03T00:00", " 2020-02-03", "tomorrow", "true"})
    @DisplayName("what is no day is refused as the last day of reporting")
    void badReportOnlyUntil(String text) {
        assertThrows(IllegalArgumentException.class, () -> Option.REPORT_ONLY_UNTIL.checked(text));
    }

    @Test
    @DisplayName("reporting lasts for 92 days at most")
    void reportOnlyAtMost() {
        LocalDate today = LocalDate.of(2026, 11, 1);
        assertEquals(LocalDate.of(2027, 2, 1), OptionValue.reportOnlyUntil("2027-02-01", today));
        assertEquals(
                "2027-02-02 is too far ahead for a gate that only reports: 92 days at most, which is until 2027-02-01 today.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> OptionValue.reportOnlyUntil(LocalDate.of(2027, 2, 2), today))
                        .getMessage());
    }
}
