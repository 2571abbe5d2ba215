package com.example.users;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;

@Path("/access")
public class AccessResource {

    @GET
    @Produces("text/html;charset=UTF-8")
    @RequiresRole("auditor")
    public String page(@Context Configuration configuration) {
        return AccessMatrix.running(configuration).toHtml();
    }
}
