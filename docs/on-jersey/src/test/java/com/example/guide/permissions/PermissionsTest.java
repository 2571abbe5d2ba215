package com.example.guide.permissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/access-matrix.md says of "what may I do". */
class PermissionsTest {

    @Path("/teams/{team}")
    public static class Teams {

        @GET
        @RequiresRole({"admin", "team:{team}:owner"})
        public String get(@PathParam("team") String team) {
            return team;
        }

        @DELETE
        @RequiresRole("admin")
        public void delete(@PathParam("team") String team) {
            // ...
        }

        @GET
        @Path("audit")
        @RequiresRole(value = "auditor", hide = true)
        public String audit(@PathParam("team") String team) {
            return team;
        }

        @Path("anything")
        public Object anything() {
            return this;
        }
    }

    private final Jersey jersey =
            new Jersey(new ResourceConfig(Teams.class, MeResource.class, RequiresRoleFeature.class));

    private String permissions(String query, Caller caller) {
        return jersey.get("me/permissions" + query, caller).toString();
    }

    @Test
    @DisplayName("each endpoint is told with whether the caller may call it, hidden ones only where granted")
    void told() {
        assertEquals(
                "200 [{\"method\":\"GET\",\"path\":\"/me/permissions\",\"granted\":true},"
                        + "{\"method\":\"DELETE\",\"path\":\"/teams/{team}\",\"granted\":false},"
                        + "{\"method\":\"GET\",\"path\":\"/teams/{team}\",\"granted\":true}]",
                permissions("?team=42", Caller.withRoles("team:42:owner")));
        assertEquals(
                "200 [{\"method\":\"GET\",\"path\":\"/me/permissions\",\"granted\":true},"
                        + "{\"method\":\"DELETE\",\"path\":\"/teams/{team}\",\"granted\":false},"
                        + "{\"method\":\"GET\",\"path\":\"/teams/{team}\",\"granted\":false},"
                        + "{\"method\":\"GET\",\"path\":\"/teams/{team}/audit\",\"granted\":true}]",
                permissions("?team=7", Caller.withRoles("team:42:owner", "auditor")));
    }

    @Test
    @DisplayName("a missing parameter is not met")
    void missing() {
        assertFalse(permissions("", Caller.withRoles("team:42:owner"))
                .contains("\"GET\",\"path\":\"/teams/{team}\",\"granted\":true"));
    }

    @Test
    @DisplayName("it is for signed-in callers, and kept by nobody")
    void signedIn() {
        assertEquals(403, jersey.get("me/permissions", Caller.NOBODY).status());
        assertEquals(
                "no-store", jersey.get("me/permissions", Caller.withRoles()).header("Cache-Control"));
    }
}
