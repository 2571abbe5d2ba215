package dev.rolegate.internal;

import dev.rolegate.AccessListener;
import dev.rolegate.RoleHierarchy;
import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The options of one application, resolved: the builder's, else the property's, else the default. */
record Options(Map<Option, Object> values) {

    private static final RoleHierarchy NO_HIERARCHY = RoleHierarchy.builder().build();

    /** Resolves what was registered over the runtime's properties; mistakes go into {@code refusals}. */
    static Options resolve(
            Registration registration,
            Map<String, Object> runtime,
            @Nullable Application application,
            Collection<Refusal> refusals) {
        Map<Option, Object> values = new EnumMap<>(Option.class);
        Map<String, Object> properties = properties(runtime, application);
        for (Option option : Option.values()) {
            Object value = option == Option.LISTENER ? null : properties.remove(option.property());
            if (value != null) {
                try {
                    values.put(option, option.checked(value));
                } catch (IllegalArgumentException e) {
                    refusals.add(Refusal.badProperty(option.property(), String.valueOf(e.getMessage())));
                }
            }
        }
        properties.keySet().forEach(name -> refusals.add(Refusal.unknownProperty(name)));
        values.putAll(registration.values());
        return new Options(values);
    }

    /** Rolegate's. An Application's own count as well: CXF and TomEE give a Feature an empty Configuration. */
    static Map<String, Object> properties(Map<String, Object> runtime, @Nullable Application application) {
        Map<String, Object> properties = new TreeMap<>();
        addTo(properties, application == null ? null : application.getProperties());
        addTo(properties, runtime);
        return properties;
    }

    /** An Application may give {@code null}, which all runtimes take for none. */
    private static void addTo(Map<String, Object> properties, @Nullable Map<String, Object> source) {
        if (source != null) {
            source.forEach((name, value) -> {
                if (name.startsWith("rolegate.") && value != null) {
                    properties.put(name, value);
                }
            });
        }
    }

    @Nullable
    String challenge() {
        return (String) values.get(Option.CHALLENGE);
    }

    RoleHierarchy roleHierarchy() {
        return (RoleHierarchy) values.getOrDefault(Option.ROLE_HIERARCHY, NO_HIERARCHY);
    }

    @Nullable
    AccessListener listener() {
        return (AccessListener) values.get(Option.LISTENER);
    }

    boolean denyUnannotated() {
        return is(Option.DENY_UNANNOTATED, false);
    }

    boolean discloseRoles() {
        return is(Option.DISCLOSE_ROLES, true);
    }

    boolean problemDetails() {
        return is(Option.PROBLEM_DETAILS, false);
    }

    boolean insufficientScope() {
        return is(Option.INSUFFICIENT_SCOPE, false);
    }

    boolean mapForbiddenExceptions() {
        return is(Option.MAP_FORBIDDEN_EXCEPTIONS, true);
    }

    private boolean is(Option option, boolean otherwise) {
        return (Boolean) values.getOrDefault(option, otherwise);
    }
}
