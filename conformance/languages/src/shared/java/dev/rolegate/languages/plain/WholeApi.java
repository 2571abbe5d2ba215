package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All that a runtime needs. */
@Path("whole")
public interface WholeApi {
    @GET
    @RequiresRole("admin")
    String get();
}
