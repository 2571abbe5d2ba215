package com.example.guide.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/rules.md says of path parameters in roles. */
class ParametersTest {

    private final Jersey jersey = new Jersey(new ResourceConfig(TeamResource.class, RequiresRoleFeature.class));

    @Test
    @DisplayName("a member of the team gets in")
    void member() {
        assertEquals(
                "200 Team 42",
                jersey.get("teams/42", Caller.withRoles("team:42:member")).toString());
    }

    @Test
    @DisplayName("a member of another team is told the role with its braces")
    void another() {
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires one of the roles"
                        + " 'admin', 'team:{team}:member', 'team:{team}:owner'.\"}",
                jersey.get("teams/43", Caller.withRoles("team:42:member")).toString());
    }

    @Test
    @DisplayName("only an owner deletes, or an admin")
    void owner() {
        assertEquals(
                403,
                jersey.call("DELETE", "teams/42", Caller.withRoles("team:42:member"))
                        .status());
        assertEquals(
                204,
                jersey.call("DELETE", "teams/42", Caller.withRoles("team:42:owner"))
                        .status());
        assertEquals(
                204,
                jersey.call("DELETE", "teams/42", Caller.withRoles("admin")).status());
    }

    @Test
    @DisplayName("a value with other characters is nobody's")
    void otherCharacters() {
        assertEquals(
                403,
                jersey.call("DELETE", "teams/4%202", Caller.withRoles("team:4 2:owner"))
                        .status());
    }
}
