package dev.rolegate.conformance;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** Gives the same instances out as sub-resources. */
@Path("shop")
public final class Shop {

    static final String PATH = "/shop";

    private final Map<String, Object> resources;

    /** By the first segment of their path. */
    Shop(Map<String, Object> resources) {
        this.resources = Map.copyOf(resources);
    }

    @Path("{kind}")
    public Object at(@PathParam("kind") String kind) {
        Object resource = resources.get(kind);
        if (resource == null) {
            throw new NotFoundException();
        }
        return resource;
    }
}
