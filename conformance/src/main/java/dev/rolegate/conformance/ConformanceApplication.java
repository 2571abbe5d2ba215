package dev.rolegate.conformance;

import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Application of a {@link Part}, behind a gate. */
public class ConformanceApplication extends Application {

    private final Map<String, Object> properties;
    private final Set<Class<?>> classes;
    private final Set<Object> singletons;
    private final IdentityFilter identities = new IdentityFilter();
    private final PresentIntegrations integrations = new PresentIntegrations();

    /** What the part names, the gate, and what every part needs. */
    public ConformanceApplication(Part part, Gate gate) {
        properties = part.properties();
        classes = new LinkedHashSet<>(part.shapes().resources());
        singletons = new LinkedHashSet<>(part.singletons().get());
        singletons.addAll(List.of(identities, integrations, new Entity.Reader()));
        List<Class<?>> instead = gate.instead();
        if (instead != null) {
            classes.addAll(instead);
        } else if (part.feature() instanceof Class<?> type) {
            classes.add(type);
        } else {
            singletons.add(part.feature());
        }
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

    /** What the gate asked that it must never ask. */
    List<String> complaints() {
        return identities.complaints();
    }

    /** The integrations that the runtime found, by their class names. */
    Set<String> integrations() {
        return integrations.found();
    }
}
