package dev.rolegate.conformance.kit;

import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An application under test, as {@link TestKitSuite} needs them. */
final class KitApplication extends Application {

    private final Set<Class<?>> classes;
    private final Set<Object> singletons;
    private final Map<String, Object> properties;

    KitApplication(List<Object> instances, Class<?>... resources) {
        this(Set.of(resources), new LinkedHashSet<>(instances), Map.of());
    }

    private KitApplication(Set<Class<?>> classes, Set<Object> singletons, Map<String, Object> properties) {
        this.classes = classes;
        this.singletons = singletons;
        this.properties = properties;
    }

    /** Otherwise an integration on the class path brings the gate. */
    KitApplication withoutDiscovery() {
        return new KitApplication(classes, singletons, Map.of("jakarta.ws.rs.loadServices", false));
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }

    @Override
    @SuppressWarnings("deprecation") // The portable way to register an instance.
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
