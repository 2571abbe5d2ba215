package dev.rolegate.internal.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The options: their property names; their defaults are in {@link Options}, what they accept in {@link OptionValue}. */
public enum Option {
    CHALLENGE,
    ROLE_HIERARCHY,
    DENY_UNANNOTATED,
    DEFAULT_ROLE,
    KNOWN_ROLES,
    DISCLOSE_ROLES,
    PROBLEM_DETAILS,
    INSUFFICIENT_SCOPE,
    MAP_FORBIDDEN_EXCEPTIONS,
    REPORT_ONLY_UNTIL,
    /** Has no property: a listener is an object. */
    LISTENER;

    private final String property =
            "rolegate." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The property that stands in where the builder is silent. */
    String property() {
        return property;
    }

    /** The option of a property; {@code null} for none. */
    static @Nullable Option of(String property) {
        for (Option each : values()) {
            if (each != LISTENER && each.property.equals(property)) {
                return each;
            }
        }
        return null;
    }

    /** The names of all properties. */
    static List<String> properties() {
        List<String> properties = new ArrayList<>();
        for (Option each : values()) {
            if (each != LISTENER) {
                properties.add(each.property);
            }
        }
        return properties;
    }

    /**
     * The value as it is kept, for most options a Boolean.
     *
     * @throws IllegalArgumentException with a sentence for the developer
     */
    public Object checked(Object value) {
        return switch (this) {
            case CHALLENGE -> OptionValue.challenge(value);
            case ROLE_HIERARCHY -> OptionValue.roleHierarchy(value);
            case DEFAULT_ROLE -> OptionValue.defaultRole(value);
            case KNOWN_ROLES -> OptionValue.knownRoles(value);
            case REPORT_ONLY_UNTIL -> OptionValue.reportOnlyUntil(value);
            case LISTENER -> value;
            default -> OptionValue.isOn(value);
        };
    }
}
