package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Another result, so a bridge with the same parameters. */
@Path("covariant")
public class Covariant implements Gives<CharSequence> {
    @GET
    @Override
    public String get() {
        return "ok";
    }
}
