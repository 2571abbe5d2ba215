package com.example.guide.migrating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/tickets")
public class TicketsResource {

    @DELETE
    @Path("{id}")
    @RolesAllowed("agent")
    public void close(@PathParam("id") long id) {
        // ...
    }
}
