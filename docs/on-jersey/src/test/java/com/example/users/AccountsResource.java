package com.example.users;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

@Path("/accounts")
public class AccountsResource {

    @DELETE
    @Path("{owner}")
    @RequiresRole(RequiresRole.AUTHENTICATED)
    public void close(@PathParam("owner") String owner, @Context SecurityContext caller) {
        if (!caller.getUserPrincipal().getName().equals(owner)) {
            throw new InsufficientPermissionsException("Only the owner may close this account.");
        }
    }
}
