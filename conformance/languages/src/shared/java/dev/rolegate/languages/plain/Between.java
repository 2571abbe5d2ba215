package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A class between, which declares again. */
@Path("between")
public class Between extends Middle {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Long id) {
        return "ok";
    }

    @Override
    public String delete(Long id) {
        return "ok";
    }
}
