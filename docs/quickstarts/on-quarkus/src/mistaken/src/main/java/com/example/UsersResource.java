package com.example;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("users")
public class UsersResource {

    private final Users users;

    public UsersResource(Users users) {
        this.users = users;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @RequiresRole("user")
    public String get(@PathParam("id") long id) {
        return "user " + id;
    }

    @DELETE
    @Path("{id}")
    @RequiresRole("amdin")
    public void delete(@PathParam("id") long id) {
        users.delete(id);
    }
}
