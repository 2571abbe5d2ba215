package dev.rolegate.languages.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Another result, so a bridge with the same parameters. */
@Path("covariant")
public class Covariant implements Gives<CharSequence> {
    @GET
    @Override
    public String get() {
        return "ok";
    }
}
