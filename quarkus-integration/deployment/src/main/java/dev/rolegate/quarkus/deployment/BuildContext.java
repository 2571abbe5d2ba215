package dev.rolegate.quarkus.deployment;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands for the runtime where there is none yet: it keeps properties, and what is registered goes nowhere. */
final class BuildContext implements FeatureContext, Configuration {

    private final Map<String, Object> properties = new HashMap<>();

    @Override
    public Configuration getConfiguration() {
        return this;
    }

    @Override
    public FeatureContext property(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component) {
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component, int priority) {
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component, Class<?>... contracts) {
        return this;
    }

    @Override
    public FeatureContext register(Class<?> component, Map<Class<?>, Integer> contracts) {
        return this;
    }

    @Override
    public FeatureContext register(Object component) {
        return this;
    }

    @Override
    public FeatureContext register(Object component, int priority) {
        return this;
    }

    @Override
    public FeatureContext register(Object component, Class<?>... contracts) {
        return this;
    }

    @Override
    public FeatureContext register(Object component, Map<Class<?>, Integer> contracts) {
        return this;
    }

    @Override
    public RuntimeType getRuntimeType() {
        return RuntimeType.SERVER;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Collection<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public boolean isEnabled(Feature feature) {
        return false;
    }

    @Override
    public boolean isEnabled(Class<? extends Feature> feature) {
        return false;
    }

    @Override
    public boolean isRegistered(Object component) {
        return false;
    }

    @Override
    public boolean isRegistered(Class<?> component) {
        return false;
    }

    @Override
    public Map<Class<?>, Integer> getContracts(Class<?> component) {
        return Map.of();
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of();
    }

    @Override
    public Set<Object> getInstances() {
        return Set.of();
    }
}
