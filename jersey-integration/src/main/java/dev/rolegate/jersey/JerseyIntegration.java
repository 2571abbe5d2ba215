package dev.rolegate.jersey;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Registration;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;
import org.jspecify.annotations.Nullable;

/**
 * Makes Rolegate read the match from Jersey's own model. Jersey finds it by itself; only where service discovery is
 * switched off does an application register it, beside {@link dev.rolegate.RequiresRoleFeature}.
 *
 * <p>Resources that are built with Jersey's programmatic API are looked at as well, and refuse the deployment with an
 * {@link IllegalStateException} if they carry a mistake.
 *
 * <pre>{@code
 * new ResourceConfig(UsersResource.class, RequiresRoleFeature.class, JerseyIntegration.class)
 *         .property("jakarta.ws.rs.loadServices", false);
 * }</pre>
 */
@ConstrainedTo(RuntimeType.SERVER)
// Not the default, nor the core's: a runtime may load one service of each priority only.
@Priority(6218)
public final class JerseyIntegration implements Feature {

    @Context
    private @Nullable Application application;

    /** For Jersey's discovery. */
    public JerseyIntegration() {}

    @Override
    public boolean configure(FeatureContext context) {
        Deployment deployment = Deployment.of(context, JerseyIntegration.class, "org.glassfish.jersey");
        deployment.integrate(
                new JerseyHost(deployment.portable(), InjectionManagerProvider.getInjectionManager(context)));
        context.register(new ResourceModelCheck(deployment));
        // Found is enough: the gate comes with the integration.
        deployment.register(context, Registration.DISCOVERED, application);
        return true;
    }
}
