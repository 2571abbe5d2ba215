package com.example.guide.migrating.jersey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/orders")
public class OrdersResource {

    @DELETE
    @Path("{id}")
    @RolesAllowed("clerk")
    public void cancel(@PathParam("id") long id) {
        // ...
    }
}
