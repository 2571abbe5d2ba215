package dev.rolegate.languages.plain;

import jakarta.ws.rs.Path;

@Path("whole")
public class Whole implements WholeApi {
    @Override
    public String get() {
        return "ok";
    }
}
