package dev.rolegate.languages.plain;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("numbers")
public class Numbers implements Crud<Long> {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Long id) {
        return "ok";
    }

    @DELETE
    @Path("{id}")
    @Override
    public String delete(@PathParam("id") Long id) {
        return "ok";
    }
}
