package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A raw type two levels up. */
@Path("raw")
@SuppressWarnings({"rawtypes", "unchecked"})
public class Raw implements Tenant {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Object id) {
        return "ok";
    }

    @Override
    public String delete(Object id) {
        return "ok";
    }
}
