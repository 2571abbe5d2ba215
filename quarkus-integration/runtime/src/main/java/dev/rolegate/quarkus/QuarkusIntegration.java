package dev.rolegate.quarkus;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Registration;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Map;

/**
 * Makes Rolegate read the match from Quarkus' own model. The extension puts it into every application, whatever that registers;
 * nobody has to name it.
 */
@ConstrainedTo(RuntimeType.SERVER)
@Singleton
public class QuarkusIntegration implements Feature {

    private final RolegateConfig config;

    /**
     * For Quarkus' CDI.
     *
     * @param config the options, as the build was told
     */
    @Inject
    public QuarkusIntegration(RolegateConfig config) {
        this.config = config;
    }

    @Override
    public boolean configure(FeatureContext context) {
        boolean registered = Deployment.isIn(context.getConfiguration());
        Deployment deployment = of(context, RolegateProperties.of(config));
        if (!registered) {
            // Found is enough: the gate comes with the integration.
            deployment.register(context, Registration.DISCOVERED, null);
        }
        return true;
    }

    /**
     * The deployment that is being configured, as Quarkus tells its matches.
     *
     * @param context of Quarkus, or what stands for it while an application is built
     * @param options those of Quarkus' configuration, by the names that they have everywhere
     * @return that of this context, the same for all its Features
     * @throws IllegalStateException if another runtime than Quarkus REST is there, or an option cannot be read
     */
    public static Deployment of(FeatureContext context, Map<String, String> options) {
        Deployment deployment = Deployment.of(context, QuarkusIntegration.class, "org.jboss.resteasy.reactive");
        deployment.integrate(new QuarkusHost(deployment.portable()));
        deployment.options(context, "in quarkus.rolegate", options);
        return deployment;
    }
}
