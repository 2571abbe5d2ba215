package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All but the role. */
@Path("implemented")
public interface ImplementedApi {
    @GET
    String get();
}
