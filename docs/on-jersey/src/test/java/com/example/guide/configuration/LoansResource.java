package com.example.guide.configuration;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/loans")
public class LoansResource {

    @GET
    @RequiresRole("viewer")
    public String list() {
        return "loans";
    }

    @GET
    @Path("overdue")
    @RequiresRole(value = "editor", message = "Overdue loans are for editors.")
    public String overdue() {
        return "overdue";
    }

    @GET
    @Path("closed")
    @DenyAll
    public String closed() {
        return "closed";
    }

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return "open";
    }

    @GET
    @Path("undeclared")
    public String undeclared() {
        return "undeclared";
    }

    @GET
    @Path("own")
    public String own() {
        throw new ForbiddenException("Loan 17 belongs to somebody else.");
    }

    @GET
    @Path("own-entity")
    public String ownEntity() {
        throw new ForbiddenException(
                Response.status(403).type("text/plain").entity("Not yours.").build());
    }
}
