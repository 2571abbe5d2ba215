package com.example;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("users")
public class UsersResource {

    @GET
    @Path("{id}")
    public String get(@PathParam("id") long id) {
        return "user " + id;
    }

    @DELETE
    @Path("{id}")
    @RequiresRole(value = "admin", message = "Deleting users requires the 'admin' role.")
    public void delete(@PathParam("id") long id) {}
}
