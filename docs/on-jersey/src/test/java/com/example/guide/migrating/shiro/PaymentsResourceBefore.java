package com.example.guide.migrating.shiro;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresRoles;

@Path("/payments")
public class PaymentsResourceBefore {

    @GET
    @RequiresAuthentication
    public String list() {
        return "payments";
    }

    @DELETE
    @RequiresRoles({"accountant", "manager"}) // accountant AND manager
    public void cancelAll() {
        // ...
    }

    @GET
    @Path("export")
    @RequiresRoles(
            value = {"accountant", "manager"},
            logical = Logical.OR)
    public String export() {
        return "export";
    }
}
