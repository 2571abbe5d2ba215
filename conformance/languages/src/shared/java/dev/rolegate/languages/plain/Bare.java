package dev.rolegate.languages.plain;

import jakarta.ws.rs.Path;

@Path("bare")
public class Bare implements Crud<Long> {
    @Override
    public String get(Long id) {
        return "ok";
    }

    @Override
    public String delete(Long id) {
        return "ok";
    }
}
