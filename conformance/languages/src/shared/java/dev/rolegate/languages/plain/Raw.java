package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A raw type two levels up. */
@Path("raw")
@SuppressWarnings("rawtypes")
public class Raw implements KeyedTenant {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Key id) {
        return "ok";
    }
}
