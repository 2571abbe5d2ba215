package dev.rolegate.quarkus;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Map;
import org.jboss.resteasy.reactive.common.jaxrs.ConfigurationImpl;

/** Keeps in mind what a Feature registers; Quarkus forgets it, and a second Feature would register it again. */
final class RememberingContext implements FeatureContext {

    private final FeatureContext quarkus;

    RememberingContext(FeatureContext quarkus) {
        this.quarkus = quarkus;
    }

    @Override
    public Configuration getConfiguration() {
        return quarkus.getConfiguration();
    }

    @Override
    public FeatureContext property(String name, Object value) {
        quarkus.property(name, value);
        return this;
    }

    @Override
    public FeatureContext register(Object component) {
        quarkus.register(component);
        if (getConfiguration() instanceof ConfigurationImpl configuration) {
            configuration.register(component);
        }
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component) {
        quarkus.register(component);
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component, int priority) {
        quarkus.register(component, priority);
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component, Class<?>... contracts) {
        quarkus.register(component, contracts);
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component, Map<Class<?>, Integer> contracts) {
        quarkus.register(component, contracts);
        return this;
    }

    @Override
    public FeatureContext register(Object component, int priority) {
        quarkus.register(component, priority);
        return this;
    }

    @Override
    public FeatureContext register(Object component, Class<?>... contracts) {
        quarkus.register(component, contracts);
        return this;
    }

    @Override
    public FeatureContext register(Object component, Map<Class<?>, Integer> contracts) {
        quarkus.register(component, contracts);
        return this;
    }
}
