package dev.rolegate.quarkus.deployment;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** What should never be built. */
final class Mistaken {

    private Mistaken() {}

    @Path("mistaken")
    public static class Resource {
        @GET
        @RequiresRole("admin")
        @PermitAll
        public String contradictory() {
            return "secret";
        }

        @GET
        @Path("blank")
        @RequiresRole(" ")
        public String blank() {
            return "secret";
        }
    }

    @ApplicationScoped
    public static class Service {
        @RequiresRole("admin")
        public void delete() {}
    }

    /** Quarkus would drop what it registers. */
    @Provider
    public static class OwnFeature implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            context.register(RequiresRoleFeature.builder().denyUnannotated(true).build());
            return true;
        }
    }
}
