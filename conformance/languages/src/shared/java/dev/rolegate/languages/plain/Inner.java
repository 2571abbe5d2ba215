package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("inner")
public class Inner extends Outer<Long>.In {
    /** In a class of its own. */
    public Inner() {
        new Outer<Long>().super();
    }

    @GET
    @Path("{id}")
    @Override
    public String get(@PathParam("id") Long id) {
        return "ok";
    }
}
