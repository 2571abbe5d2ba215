package dev.rolegate.conformance.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;

/** Loaded once more beside its annotation. In no other class, since some servers ask each for the one that holds it. */
public class Copied {
    @GET
    @RolesAllowed("admin")
    public String get() {
        return "ok";
    }
}
