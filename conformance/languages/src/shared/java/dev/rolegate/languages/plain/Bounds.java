package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("bounds")
public class Bounds extends Bounded<Long> {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Long id) {
        return "ok";
    }
}
