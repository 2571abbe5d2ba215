package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("on-class")
@RequiresRole("admin")
public class OnClass implements Reads<Long> {
    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Long id) {
        return "ok";
    }
}
