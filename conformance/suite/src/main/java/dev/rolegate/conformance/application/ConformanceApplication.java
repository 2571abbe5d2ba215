package dev.rolegate.conformance.application;

import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.gate.Gate;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Application of a {@link Part}, behind a gate. */
public abstract class ConformanceApplication extends Application {

    private final Part part;
    private final Gate gate;
    private final Set<Class<?>> classes;
    private final Set<Object> singletons;

    /** What the {@linkplain #description() description} in an archive says, for a server in a JVM of its own. */
    protected ConformanceApplication() {
        this(Archived.part(), Archived.gate());
    }

    /** What the part names, the gate, and what every part needs. */
    protected ConformanceApplication(Part part, Gate gate) {
        this.part = part;
        this.gate = gate;
        classes = new LinkedHashSet<>(part.shapes().resources());
        singletons = new LinkedHashSet<>(part.singletons().get());
        IdentityFilter identities = new IdentityFilter();
        singletons.addAll(List.of(identities, new Observed(identities), new Entity.Reader()));
        List<Class<?>> instead = gate.instead();
        if (instead != null) {
            classes.addAll(instead);
        } else if (part.feature() instanceof Class<?> type) {
            classes.add(type);
        } else {
            singletons.add(part.feature());
        }
    }

    /** One that declares nothing itself. */
    public static final class Undeclared extends ConformanceApplication {
        /** What the archive says. */
        public Undeclared() {}

        /** What the part says. */
        public Undeclared(Part part, Gate gate) {
            super(part, gate);
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
        return part.properties();
    }

    /** What an archive has to say of it, as properties in a file of the given name next to its classes. */
    public Map<String, String> description() {
        return Archived.description(part, gate);
    }
}
