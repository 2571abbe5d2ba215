package dev.rolegate.benchmarks.quarkus.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Declares nothing. */
@Path("users")
public class Open {

    @GET
    @Path("{id}")
    public String get(@PathParam("id") String id) {
        return id;
    }
}
