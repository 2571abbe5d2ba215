package com.example.guide.adopting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/orders")
public class OrdersResource extends Guarded {

    @GET
    @Path("{id}")
    public String get(@PathParam("id") long id) {
        return "order " + id;
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("manager")
    public void cancel(@PathParam("id") long id) {
        // ...
    }
}

/** Jersey's role feature does not look at superclasses. */
@RolesAllowed("clerk")
abstract class Guarded {}
