package dev.rolegate.internal.deployment;

import dev.rolegate.internal.options.Registration;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** The safety net: registered by the runtime itself, through {@code META-INF/services} or where it scans. */
// Some runtimes scan, and read no service file.
@Provider
// Without the constraint the client of some runtimes would configure it, too.
@ConstrainedTo(RuntimeType.SERVER)
// Some runtimes load one service of each priority and drop the others: nobody else should have this one.
@Priority(6217)
public final class DiscoveredFeature implements Feature {

    @Context
    private @Nullable Application application;

    /** For the service loader. */
    public DiscoveredFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        Deployment.in(context).register(context, Registration.DISCOVERED, application);
        return true;
    }
}
