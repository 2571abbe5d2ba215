package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.internal.deployment.Deployment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The integration of another runtime on the class path of Jersey's. */
class WrongRuntimeTest {

    /** Stands for it. */
    private static final class OfAnother implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            Deployment.of(context, OfAnother.class, "org.example.runtime");
            return true;
        }
    }

    @Test
    @DisplayName("it refuses the deployment and names its jar")
    void refused() {
        ResourceConfig config = new ResourceConfig().register(new OfAnother());
        Throwable refused = assertThrows(RuntimeException.class, () -> new ApplicationHandler(config));
        while (!(refused instanceof IllegalStateException)) {
            refused = refused.getCause();
        }
        assertEquals(
                "Rolegate refuses this deployment, one mistake:\n\n" + OfAnother.class.getName() + " ("
                        + OfAnother.class.getProtectionDomain().getCodeSource().getLocation()
                        + ") is not the integration for the runtime of this application, org.glassfish.jersey.\n"
                        + "Take it off the class path; if there is one for this runtime, put that in its place."
                        + " [wrong-integration]",
                refused.getMessage());
    }
}
