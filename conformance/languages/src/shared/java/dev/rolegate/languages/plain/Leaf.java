package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;

public class Leaf {
    @GET
    public String get() {
        return "ok";
    }
}
