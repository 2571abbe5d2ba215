package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public abstract class Middle implements Crud<Long> {
    @RolesAllowed("admin")
    @Override
    public abstract String get(Long id);
}
