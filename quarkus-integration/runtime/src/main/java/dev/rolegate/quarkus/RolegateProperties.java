package dev.rolegate.quarkus;

import dev.rolegate.internal.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/** The options of the configuration, under the names that they have everywhere. */
public final class RolegateProperties {

    private RolegateProperties() {}

    /**
     * Those that are set, as {@code rolegate.} properties.
     *
     * @param config what the build was told
     * @return each value by its name, in the order of the names
     */
    public static Map<String, String> of(RolegateConfig config) {
        Map<String, String> properties = new TreeMap<>();
        put(properties, "challenge", config.challenge());
        put(properties, "role-hierarchy", config.roleHierarchy());
        put(properties, "deny-unannotated", config.denyUnannotated());
        put(properties, "default-role", config.defaultRole());
        put(properties, "known-roles", config.knownRoles());
        put(properties, "disclose-roles", config.discloseRoles());
        put(properties, "problem-details", config.problemDetails());
        put(properties, "insufficient-scope", config.insufficientScope());
        put(properties, "map-forbidden-exceptions", config.mapForbiddenExceptions());
        return properties;
    }

    private static void put(Map<String, String> properties, String name, Optional<String> value) {
        value.ifPresent(text -> properties.put("rolegate." + name, text));
    }

    /**
     * Of each that stands in the configuration with another value, too, what is wrong.
     *
     * @param properties as {@link #of} gives them
     * @param config where they may stand by these names as well
     * @return empty if none does
     */
    public static List<Refusal> contradictions(Map<String, String> properties, Config config) {
        List<Refusal> found = new ArrayList<>(0);
        for (Map.Entry<String, String> each : properties.entrySet()) {
            Optional<String> plain = config.getOptionalValue(each.getKey(), String.class);
            if (plain.isPresent() && !plain.get().equals(each.getValue())) {
                found.add(Refusal.twoValues("quarkus." + each.getKey(), each.getKey()));
            }
        }
        return found;
    }
}
