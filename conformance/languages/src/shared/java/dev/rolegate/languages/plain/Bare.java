package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("bare")
public class Bare implements Crud<Long> {
    @Override
    public String get(Long id) {
        return "ok";
    }

    @Override
    public String delete(Long id) {
        return "ok";
    }
}
