package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Path;

/** The verb above, the role here. */
@Path("below")
public class Below implements Reads<String> {
    @RequiresRole("admin")
    @Override
    public String get(String id) {
        return "ok";
    }
}
