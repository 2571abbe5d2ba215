package com.example.guide.migrating.shiro;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/payments")
public class PaymentsResource {

    @GET
    @RequiresRole(RequiresRole.AUTHENTICATED)
    public String list() {
        return "payments";
    }

    @DELETE
    @RequiresRole("accountant")
    @RequiresRole("manager") // accountant AND manager
    public void cancelAll() {
        // ...
    }

    @GET
    @Path("export")
    @RequiresRole({"accountant", "manager"}) // accountant OR manager
    public String export() {
        return "export";
    }
}
