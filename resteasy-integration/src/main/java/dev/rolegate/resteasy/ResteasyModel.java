package dev.rolegate.resteasy;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jspecify.annotations.Nullable;

/** What RESTEasy knows of the application that is being configured. */
final class ResteasyModel {

    private ResteasyModel() {}

    /** Makes Rolegate read it; {@code false} if there is none. */
    static boolean integrate(Deployment deployment, FeatureContext context, @Nullable Application application) {
        ResteasyDeployment own = ResteasyContext.getContextData(ResteasyDeployment.class);
        if (own == null) {
            return false;
        }
        ResteasyProviderFactory factory = own.getProviderFactory();
        factory.setInjectorFactory(NotingMethodInjector.in(factory.getInjectorFactory()));
        deployment.integrate(new ResteasyHost(deployment));
        // Found is enough: the gate comes with the integration.
        deployment.register(context, Registration.DISCOVERED, application, resourceClasses(own));
        if (isServletFilter(own)) {
            deployment.whenHiding(
                    "Something hides here, and RESTEasy runs as a servlet filter: an unknown path goes on to what"
                            + " is behind the filter, a hidden one is a 404. Run RESTEasy as a servlet, or do not hide.");
        }
        return true;
    }

    /** By its name: a server without servlets has no such class. */
    private static boolean isServletFilter(ResteasyDeployment own) {
        for (Class<?> each : own.getDefaultContextObjects().keySet()) {
            if (each.getName().equals("jakarta.servlet.FilterConfig")) {
                return true;
            }
        }
        return false;
    }

    private static Set<Class<?>> resourceClasses(ResteasyDeployment own) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (Class<?> each : own.getActualResourceClasses()) {
            classes.add(each);
        }
        for (Object each : own.getResources()) {
            classes.add(Match.typeOf(each));
        }
        return classes;
    }
}
