package dev.rolegate.conformance.application;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that a server finds by its annotation; by itself, so that an archive needs nothing else of the suite. */
@Path("found")
public class Found {

    /** For the runtime. */
    public Found() {}

    /** For everybody. */
    @GET
    @Path("open")
    public String open() {
        return "ok";
    }

    /** For admins. */
    @GET
    @RequiresRole("admin")
    public String get() {
        return "ok";
    }
}
