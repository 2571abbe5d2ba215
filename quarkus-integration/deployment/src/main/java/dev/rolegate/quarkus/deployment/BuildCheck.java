package dev.rolegate.quarkus.deployment;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Registration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.quarkus.QuarkusIntegration;
import dev.rolegate.quarkus.RolegateConfig;
import dev.rolegate.quarkus.RolegateProperties;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Looks for the mistakes that would refuse the deployment, in the classes of the application that is being built. */
final class BuildCheck {

    private BuildCheck() {}

    /** Fails the build with the whole report. */
    static void of(
            List<String> resources,
            @Nullable Application application,
            RolegateConfig config,
            Collection<Refusal> found) {
        try {
            BuildContext context = new BuildContext();
            Map<String, String> properties = RolegateProperties.of(config);
            Collection<Refusal> refusals = new ArrayList<>(found);
            refusals.addAll(RolegateProperties.contradictions(properties, ConfigProvider.getConfig()));
            Deployment deployment = QuarkusIntegration.of(context, properties);
            deployment.register(context, Registration.DISCOVERED, application, classes(resources), refusals);
        } catch (IllegalStateException refused) {
            throw new DeploymentException(refused.getMessage(), refused);
        }
    }

    private static List<Class<?>> classes(List<String> names) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        List<Class<?>> classes = new ArrayList<>(names.size());
        for (String each : names) {
            try {
                classes.add(Class.forName(each, false, application));
            } catch (ClassNotFoundException made) {
                // By another extension in this build, as of an interface of REST Data: the start looks at it.
            }
        }
        return classes;
    }
}
