package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("two-levels")
public class TwoLevels implements Tenant<String> {
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
