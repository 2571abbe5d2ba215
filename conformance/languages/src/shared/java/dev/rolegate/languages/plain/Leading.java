package dev.rolegate.languages.plain;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("leading")
public class Leading implements Leads<Long> {
    @Path("{id}")
    @Override
    public Object at(@PathParam("id") Long id) {
        return new Leaf();
    }
}
