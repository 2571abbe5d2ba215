package dev.rolegate.conformance.host;

import jakarta.ws.rs.core.Application;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An Application put together by a test; classes and instances keep their order. */
public class Composition extends Application {

    /** Switches service discovery off, on every runtime that has it (Jakarta RESTful Web Services 3.1, section 4.1). */
    private static final String LOAD_SERVICES = "jakarta.ws.rs.loadServices";

    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final Set<Object> singletons = new LinkedHashSet<>();
    private final Map<String, Object> properties = new HashMap<>();

    /** Of nothing yet; what the host finds by itself is there. */
    public Composition() {}

    /** For a host: with core alone nothing is found. */
    public static Composition on(Host host) {
        Composition composition = new Composition();
        return host.integration().isEmpty() ? composition.withoutDiscovery() : composition;
    }

    /** A class, or an instance, is added as it would be written into an Application. */
    public Composition with(Object... registered) {
        for (Object each : registered) {
            if (each instanceof Class<?> type) {
                classes.add(type);
            } else {
                singletons.add(each);
            }
        }
        return this;
    }

    public Composition with(List<?> registered) {
        return with(registered.toArray());
    }

    public Composition withProperty(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public Composition withoutDiscovery() {
        return withProperty(LOAD_SERVICES, false);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }

    // Deprecated in Jakarta REST, and the only portable way to register an instance.
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
