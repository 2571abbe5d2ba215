package com.example.browser;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** An endpoint of each access there is. */
@Path("kinds/of/endpoints/with-a-rather-long-path/{number: [0-9]{1,18}}")
public class EveryKind {

    @GET
    @Path("open")
    @Produces({"application/json", "application/vnd.example.kinds+json;version=2"})
    public String open() {
        return "ok";
    }

    @GET
    @Path("purpose")
    @PermitAll
    public String purpose() {
        return "ok";
    }

    @GET
    @Path("closed")
    @DenyAll
    public String closed() {
        return "ok";
    }

    @POST
    @Path("all")
    @Consumes("application/json")
    @RequiresRole("editor")
    @RequiresRole({"admin", "the-people-who-may-do-nearly-everything-but-not-quite-all-of-it"})
    public String all() {
        return "ok";
    }

    @GET
    @Path("hidden")
    @RequiresRole(value = "admin", hide = true)
    public String hidden() {
        return "ok";
    }

    @Path("unknown")
    @RequiresRole(RequiresRole.AUTHENTICATED)
    public Object unknown() {
        return this;
    }

    @Path("again")
    public EveryKind again() {
        return this;
    }
}
