package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public interface Crud<I> {
    @GET
    @Path("{id}")
    @RequiresRole("admin")
    String get(@PathParam("id") I id);

    @DELETE
    @Path("{id}")
    @RolesAllowed("admin")
    String delete(@PathParam("id") I id);

    @GET
    @RequiresRole("admin")
    default String list() {
        return "ok";
    }
}
