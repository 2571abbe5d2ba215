package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Path;

@Path("below-number")
public class BelowNumber implements Reads<Long> {
    @RequiresRole("admin")
    @Override
    public String get(Long id) {
        return "ok";
    }
}
