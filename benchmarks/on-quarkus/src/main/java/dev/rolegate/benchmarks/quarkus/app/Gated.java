package dev.rolegate.benchmarks.quarkus.app;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Rolegate's annotation. */
@Path("users")
public class Gated {

    @GET
    @Path("{id}")
    @RequiresRole(value = "admin", message = "Deleting users requires the 'admin' role.")
    public String get(@PathParam("id") String id) {
        return id;
    }
}
