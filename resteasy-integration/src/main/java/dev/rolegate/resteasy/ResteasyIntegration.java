package dev.rolegate.resteasy;

import dev.rolegate.internal.Deployment;
import dev.rolegate.internal.Match;
import dev.rolegate.internal.Registration;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
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
        ResteasyDeployment own = ResteasyContext.getContextData(ResteasyDeployment.class);
        if (own == null) {
            return false;
        }
        Deployment deployment = Deployment.in(context);
        ResteasyProviderFactory factory = own.getProviderFactory();
        factory.setInjectorFactory(NotingMethodInjector.in(factory.getInjectorFactory()));
        deployment.integrate(new ResteasyMatchReader(deployment));
        // Found is enough: the gate comes with the integration.
        deployment.register(context, Registration.DISCOVERED, application, resourceClasses(own));
        return true;
    }

    private static Set<Class<?>> resourceClasses(ResteasyDeployment own) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        own.getActualResourceClasses().forEach(classes::add);
        own.getResources().forEach(each -> classes.add(Match.typeOf(each)));
        return classes;
    }
}
