package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public abstract class Base<I> {
    @GET
    @Path("{id}")
    @RequiresRole("admin")
    public String get(@PathParam("id") I id) {
        return "ok";
    }
}
