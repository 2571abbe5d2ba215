package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Less than its implementation. */
@Path("stricter")
public interface StricterApi {
    @GET
    @RequiresRole("user")
    String get();
}
