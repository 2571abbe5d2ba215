package dev.rolegate.resteasy;

import dev.rolegate.internal.deployment.Deployment;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes Rolegate read the match from RESTEasy's own model. RESTEasy finds it by itself; only where service discovery is
 * switched off, or a {@code ResteasyDeployment} has no Application, is it registered, beside
 * {@link dev.rolegate.RequiresRoleFeature}.
 *
 * <p>Resource classes that only the {@code ResteasyDeployment} names are looked at as well, and refuse the deployment with
 * an {@link IllegalStateException} if they carry a mistake.
 *
 * <pre>{@code
 * return Set.of(UsersResource.class, RequiresRoleFeature.class, ResteasyIntegration.class);
 * }</pre>
 */
// No member names a type of RESTEasy: another runtime that finds this looks at all of them.
@ConstrainedTo(RuntimeType.SERVER)
// RESTEasy 6.2.16 loads one service of each priority and drops the others: nobody else should have this one.
@Priority(6218)
public final class ResteasyIntegration implements Feature {

    @Context
    private @Nullable Application application;

    /** For RESTEasy's discovery. */
    public ResteasyIntegration() {}

    @Override
    public boolean configure(FeatureContext context) {
        Deployment deployment = Deployment.of(context, ResteasyIntegration.class, "org.jboss.resteasy");
        return ResteasyModel.integrate(deployment, context, application);
    }
}
