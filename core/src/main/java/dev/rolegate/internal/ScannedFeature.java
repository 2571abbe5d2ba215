package dev.rolegate.internal;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** The safety net where a runtime scans and reads no service file: TomEE and Quarkus. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public final class ScannedFeature implements Feature {

    /** For the runtime. */
    public ScannedFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        // Without an injected Application: Quarkus could not choose between it and its own, and does not build then.
        Deployment.in(context).register(context, Registration.DISCOVERED, null);
        return true;
    }
}
