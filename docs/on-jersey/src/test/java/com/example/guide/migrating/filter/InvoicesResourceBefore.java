package com.example.guide.migrating.filter;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/invoices")
public class InvoicesResourceBefore {

    @DELETE
    @Path("{id}")
    @NeedsRole("accountant")
    public void cancel(@PathParam("id") long id) {
        // ...
    }
}
