package dev.rolegate.benchmarks.quarkus.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Jakarta's annotation. */
@Path("users")
public class Jakarta {

    @GET
    @Path("{id}")
    @RolesAllowed("admin")
    public String get(@PathParam("id") String id) {
        return id;
    }
}
