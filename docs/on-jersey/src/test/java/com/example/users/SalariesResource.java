package com.example.users;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/salaries")
public class SalariesResource {

    @GET
    @Path("{id}")
    @RequiresRole(value = "payroll", hide = true)
    public String get(@PathParam("id") long id) {
        return "salary of " + id;
    }
}
