package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public interface Reads<I> {
    @GET
    @Path("{id}")
    String get(@PathParam("id") I id);
}
