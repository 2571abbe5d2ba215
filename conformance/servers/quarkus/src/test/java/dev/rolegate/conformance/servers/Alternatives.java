package dev.rolegate.conformance.servers;

import dev.rolegate.RequiresRole;
import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource for which another bean stands, and one for which none does. */
public final class Alternatives {

    private Alternatives() {}

    @Path("replaced")
    @ApplicationScoped
    public static class Replaced {
        @GET
        public String get() {
            return "replaced";
        }
    }

    @Unremovable
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class Strict extends Replaced {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "strict";
        }
    }

    @Path("alone")
    public static class Alone {
        @GET
        public String get() {
            return "alone";
        }
    }
}
