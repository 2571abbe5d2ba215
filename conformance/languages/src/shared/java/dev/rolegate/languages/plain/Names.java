package dev.rolegate.languages.plain;

import jakarta.ws.rs.Path;

@Path("names")
public class Names implements Crud<String> {
    @Override
    public String get(String id) {
        return "ok";
    }

    @Override
    public String delete(String id) {
        return "ok";
    }
}
