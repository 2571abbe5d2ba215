package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTemplateTest {

    private static RoleTemplate parsed(String role) {
        return Objects.requireNonNull(RoleTemplate.parse(role), role);
    }

    private static @Nullable String filled(String role, Map<String, String> values) {
        return parsed(role).filled(values::get);
    }

    private static @Nullable String filledWith(String value) {
        return filled("user:{id}", Map.of("id", value));
    }

    @Test
    @DisplayName("a role has the parameters that stand in braces, and texts around them")
    void parse() {
        RoleTemplate role = parsed("team:{team}/{team-member.id}:owner");
        assertEquals(List.of("team", "team-member.id"), role.parameters());
        assertEquals(List.of("team:", "/", ":owner"), role.literals());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user:{id", "user:id}", "user:}id{", "user:{}", "user:{{id}}", "user:{a{b}", "user:{id}}", "user:{ id}",
                "user:{id: [0-9]+}", "user:{-id}", "user:{.id}", "user:{i/d}", "{", "}", "user:{id}:{", "user:{id}:}"
            })
    @DisplayName("a brace that is not one of a pair around a name is stray")
    void stray(String role) {
        assertNull(RoleTemplate.parse(role));
    }

    @ParameterizedTest
    @CsvSource({
        "user:{id}, true",
        "7/{id}, true",
        "é:{id}, true",
        "{id}, false",
        ":{id}, false",
        "-_./{id}:owner, false",
        "{id}:owner, false"
    })
    @DisplayName("it begins with a text that has a letter or digit")
    void begins(String role, boolean expected) {
        assertEquals(expected, parsed(role).beginsWithText());
    }

    @ParameterizedTest
    @CsvSource({
        "user:{id}, true",
        "user:{id}:owner, true",
        "team:{team}/{id}, true",
        "team:{team}:{team}, true",
        "user{id}, false",
        "user-{id}, false",
        "user:{id}owner, false",
        "user:{id}.owner, false",
        "team:{team}{id}, false",
        "team:{team}-{id}, false",
        "team:{team}:x{id}, false",
        "team:{team}x:{id}, false"
    })
    @DisplayName("beside each parameter stands what belongs to no value, or the end")
    void apart(String role, boolean expected) {
        assertEquals(expected, parsed(role).tellsValuesApart());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "42", "042", "a.b-c_d~e", "bob@example.com", "..", "AZaz09"})
    @DisplayName("a value is put in as it is")
    void putIn(String value) {
        assertEquals("user:" + value, filledWith(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "4 2", "42 ", "4/2", "42;a=b", "42:owner", "42%", "4+2", "a,b", "{id}", "4\u00002", "42\n",
                        "\u0664\u0662",
                "４２", "é", "\uFEFF42", "😀", "\uD83D", "*", "**", "[", "`", "^", "?", "|", "/", "\u007f"
            })
    @DisplayName("nothing else is put in")
    void notPutIn(String value) {
        assertNull(filledWith(value));
    }

    @Test
    @DisplayName("a value has at most 128 characters")
    void longest() {
        assertEquals("user:" + "7".repeat(128), filledWith("7".repeat(128)));
        assertNull(filledWith("7".repeat(129)));
    }

    @Test
    @DisplayName("each parameter has to have a value")
    void missing() {
        assertEquals("team:7/8:owner", filled("team:{team}/{id}:owner", Map.of("team", "7", "id", "8")));
        assertNull(filled("team:{team}/{id}:owner", Map.of("team", "7")));
        assertNull(filled("team:{team}/{id}:owner", Map.of("id", "8")));
    }
}
