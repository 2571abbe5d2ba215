package com.example.guide.migrating.filter;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/invoices")
public class InvoicesResource {

    @DELETE
    @Path("{id}")
    @RequiresRole("accountant")
    public void cancel(@PathParam("id") long id) {
        // ...
    }
}
