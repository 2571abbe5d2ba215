package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One instance of a feature in applications that start at the same time. */
class SharedFeatureTest {

    /** Declares nothing. */
    @Path("resource")
    public static class Resource {
        /** Open, where the Application declares nothing, either. */
        @GET
        public String get() {
            return "in";
        }
    }

    /** Into which another deployment's Application was injected before it is configured for this one. */
    public static final class Shared implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            Deployment.in(context).register(context, Registration.BY_CLASS, new Application());
            return true;
        }
    }

    /** Declares for all of its endpoints. */
    @RequiresRole("boss")
    public static class Declaring extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Resource.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(new Shared());
        }
    }

    @Test
    @DisplayName(
            "4: the Application that is being deployed counts, whatever was injected into a feature that others share")
    void own() throws Exception {
        try (Server server = new ResteasyServer(new Declaring());
                Client client = new Client(server)) {
            assertEquals(
                    403, client.exchange("GET", "/resource", List.of(), null).status());
        }
    }
}
