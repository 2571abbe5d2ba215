package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleHierarchyTest {

    private final RoleHierarchy hierarchy = RoleHierarchy.builder()
            .role("admin")
            .implies("editor", "auditor")
            .role("editor")
            .implies("viewer")
            .build();

    @Test
    @DisplayName("a role is implied directly and through others")
    void transitive() {
        assertEquals(Set.of("admin", "editor"), hierarchy.rolesThatImply("viewer"));
    }

    @Test
    @DisplayName("a role does not imply its sibling")
    void sibling() {
        assertEquals(Set.of("admin"), hierarchy.rolesThatImply("auditor"));
    }

    @Test
    @DisplayName("nothing implies the highest role")
    void highest() {
        assertEquals(Set.of(), hierarchy.rolesThatImply("admin"));
    }

    @Test
    @DisplayName("a role whose case differs is another role")
    void exact() {
        assertEquals(Set.of(), hierarchy.rolesThatImply("Viewer"));
    }

    @Test
    @DisplayName("a cycle is refused")
    void cycle() {
        RoleHierarchy.Builder cyclic =
                RoleHierarchy.builder().role("a").implies("b").role("b").implies("a");
        assertEquals(
                "The role hierarchy has a cycle: 'a' implies itself. Remove one of the implications between them.",
                assertThrows(IllegalArgumentException.class, cyclic::build).getMessage());
    }

    @Test
    @DisplayName("a role that implies itself is refused")
    void selfCycle() {
        RoleHierarchy.Builder cyclic = RoleHierarchy.builder().role("a").implies("a");
        assertThrows(IllegalArgumentException.class, cyclic::build);
    }

    @Test
    @DisplayName("a role that implies nothing is refused")
    void nothing() {
        RoleHierarchy.Implication admin = RoleHierarchy.builder().role("admin");
        assertEquals(
                "The role 'admin' implies nothing. Name at least one role.",
                assertThrows(IllegalArgumentException.class, admin::implies).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "**", "a\nb"})
    @DisplayName("what no caller can have is refused")
    void badRole(String role) {
        assertThrows(
                IllegalArgumentException.class, () -> RoleHierarchy.builder().role(role));
    }

    @Test
    @DisplayName("two hierarchies that say the same are equal")
    void equality() {
        RoleHierarchy same = RoleHierarchy.builder()
                .role("editor")
                .implies("viewer")
                .role("admin")
                .implies("auditor", "editor")
                .build();
        assertEquals(hierarchy, same);
    }

    @ParameterizedTest
    @ValueSource(strings = {" admin", "admin ", "admin > user", "a,b", "a;b"})
    @DisplayName("a role with a blank at an end, or something by which a hierarchy is written, is refused and shown")
    void writtenRoles(String role) {
        RoleHierarchy.Builder builder = RoleHierarchy.builder();
        String shown = assertThrows(IllegalArgumentException.class, () -> builder.role(role))
                .getMessage();
        assertTrue(shown.startsWith("A role hierarchy names the role \"" + role + "\", which is blank"), shown);
    }
}
