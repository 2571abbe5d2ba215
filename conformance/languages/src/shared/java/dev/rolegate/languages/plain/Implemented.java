package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Path;

@Path("implemented")
public class Implemented implements ImplementedApi {
    @RequiresRole("admin")
    @Override
    public String get() {
        return "ok";
    }
}
