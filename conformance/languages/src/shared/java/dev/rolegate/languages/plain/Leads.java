package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public interface Leads<I> {
    @Path("{id}")
    @RequiresRole("admin")
    Object at(@PathParam("id") I id);
}
