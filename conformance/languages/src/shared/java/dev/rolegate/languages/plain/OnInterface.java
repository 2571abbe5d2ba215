package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("typed")
public class OnInterface implements Typed<Long> {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Long id) {
        return "ok";
    }
}
