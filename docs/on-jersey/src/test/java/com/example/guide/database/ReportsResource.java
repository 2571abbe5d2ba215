package com.example.guide.database;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

@Path("/reports")
public class ReportsResource {

    @GET
    @RequiresRole({"analyst", "admin"})
    public String list() {
        return "reports";
    }

    @DELETE
    @RequiresRole("analyst")
    @RequiresRole("admin")
    public void deleteAll() {
        // ...
    }

    @GET
    @Path("about")
    public String about() {
        return "Monthly reports.";
    }

    @GET
    @Path("greeting")
    public String greeting(@Context SecurityContext caller) {
        Principal principal = caller.getUserPrincipal();
        return principal == null ? "Hello." : "Hello, " + principal.getName() + ".";
    }
}
