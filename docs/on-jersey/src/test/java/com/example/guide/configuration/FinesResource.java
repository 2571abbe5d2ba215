package com.example.guide.configuration;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/fines")
public class FinesResource {

    @GET
    @RequiresRole({"viewer", " "})
    public String list() {
        return "fines";
    }

    @DELETE
    @PermitAll
    @RequiresRole("admin")
    public void waive() {
        // ...
    }
}
