package dev.rolegate.jersey.scanned;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("scanned")
public class Scanned {
    @GET
    @RequiresRole("admin")
    public String get() {
        return "ok";
    }
}
