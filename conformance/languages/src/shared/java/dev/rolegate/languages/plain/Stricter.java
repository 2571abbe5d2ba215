package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Path;

@Path("stricter")
public class Stricter implements StricterApi {
    @RequiresRole("admin")
    @Override
    public String get() {
        return "ok";
    }
}
