package com.example.guide.parameters;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("teams/{team}")
@RequiresRole({"admin", "team:{team}:member", "team:{team}:owner"})
public class TeamResource {

    @GET
    public String get(@PathParam("team") String team) {
        return "Team " + team;
    }

    @DELETE
    @RequiresRole({"admin", "team:{team}:owner"})
    public void delete(@PathParam("team") String team) {}
}
