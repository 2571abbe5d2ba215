package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("below-number")
public class BelowNumber implements Reads<Long> {
    @RequiresRole("admin")
    @Override
    public String get(Long id) {
        return "ok";
    }
}
