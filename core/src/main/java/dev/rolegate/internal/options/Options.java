package dev.rolegate.internal.options;

import dev.rolegate.AccessListener;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.rule.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The options of one application, resolved: the builder's, else the property's, else the default. */
public record Options(Map<Option, Object> values) {

    private static final RoleHierarchy NO_HIERARCHY = RoleHierarchy.builder().build();

    /**
     * Resolves what was registered over the properties of the places where some may stand; mistakes go into {@code refusals}.
     *
     * @param places the nearest first: the first that has an option wins
     */
    public static Options resolve(
            Registration registration, List<Map<String, Object>> places, Collection<Refusal> refusals) {
        Map<Option, Object> values = new EnumMap<>(Option.class);
        Map<String, Object> properties = new TreeMap<>();
        for (int i = places.size() - 1; i >= 0; i--) {
            properties.putAll(ours(places.get(i)));
        }
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
        for (String name : properties.keySet()) {
            refusals.add(Refusal.unknownProperty(name));
        }
        values.putAll(registration.values());
        Options options = new Options(values);
        if (options.defaultRole() != null && options.denyUnannotated()) {
            refusals.add(Refusal.defaultRoleBeside("denyUnannotated (rolegate.deny-unannotated)"));
        }
        return options;
    }

    /** Rolegate's among some properties; an Application may give {@code null}, which all runtimes take for none. */
    public static Map<String, Object> ours(@Nullable Map<String, Object> place) {
        Map<String, Object> properties = new TreeMap<>();
        if (place != null) {
            for (Map.Entry<String, Object> each : place.entrySet()) {
                if (each.getKey().startsWith("rolegate.") && each.getValue() != null) {
                    properties.put(each.getKey(), each.getValue());
                }
            }
        }
        return properties;
    }

    /** The value of {@code WWW-Authenticate}; {@code null} for none. */
    public @Nullable String challenge() {
        return (String) values.get(Option.CHALLENGE);
    }

    /** Which roles imply others. */
    public RoleHierarchy roleHierarchy() {
        return (RoleHierarchy) values.getOrDefault(Option.ROLE_HIERARCHY, NO_HIERARCHY);
    }

    /** What an endpoint asks for that declares nothing; {@code null} for nothing. */
    public @Nullable String defaultRole() {
        return (String) values.get(Option.DEFAULT_ROLE);
    }

    /** Every role that may be declared; empty where any may be. */
    @SuppressWarnings("unchecked") // As it was checked.
    public Set<String> knownRoles() {
        return (Set<String>) values.getOrDefault(Option.KNOWN_ROLES, Set.of());
    }

    /** The last day, in UTC, on which the gate only reports; {@code null} if it enforces. It may be over. */
    public @Nullable LocalDate reportOnlyUntil() {
        return (LocalDate) values.get(Option.REPORT_ONLY_UNTIL);
    }

    /** Who hears decisions. */
    public @Nullable AccessListener listener() {
        return (AccessListener) values.get(Option.LISTENER);
    }

    /** Whether what declares nothing is closed. */
    public boolean denyUnannotated() {
        return is(Option.DENY_UNANNOTATED, false);
    }

    /** Whether default messages name roles. */
    public boolean discloseRoles() {
        return is(Option.DISCLOSE_ROLES, true);
    }

    /** Whether denials are problem details. */
    public boolean problemDetails() {
        return is(Option.PROBLEM_DETAILS, false);
    }

    /** Whether a 403 says that a token is too weak. */
    public boolean insufficientScope() {
        return is(Option.INSUFFICIENT_SCOPE, false);
    }

    /** Whether the application's own 403 gets the same JSON. */
    public boolean mapForbiddenExceptions() {
        return is(Option.MAP_FORBIDDEN_EXCEPTIONS, true);
    }

    private boolean is(Option option, boolean otherwise) {
        return (Boolean) values.getOrDefault(option, otherwise);
    }
}
