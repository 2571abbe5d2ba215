package com.example.guide.boot;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("loans")
public class LoansResource {

    @GET
    @RequiresRole({"librarian", "SCOPE_loans.read"})
    public String list() {
        return "loans";
    }

    @DELETE
    @Path("{id}")
    @RequiresRole("librarian")
    public void delete(@PathParam("id") long id) {}

    @GET
    @Path("hours")
    public String hours() {
        return "9 to 5";
    }
}
