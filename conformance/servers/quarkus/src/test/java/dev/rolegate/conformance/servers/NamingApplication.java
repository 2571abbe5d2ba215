package dev.rolegate.conformance.servers;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.application.Found;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** As users write one. */
public class NamingApplication extends Application {

    /** For Quarkus. */
    public NamingApplication() {}

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Found.class, RequiresRoleFeature.class);
    }
}
