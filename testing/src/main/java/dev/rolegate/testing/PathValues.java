package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.testing.PathTemplate.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What path parameters are to be: what was set for an endpoint, else what was set for all, else a guess.
 *
 * @param set the values by the parameter's name, by the endpoint's; of all endpoints under {@link #ANYWHERE}
 */
record PathValues(Map<String, Map<String, String>> set) {

    private static final String ANYWHERE = "";

    /** Nothing is set. */
    static final PathValues NONE = new PathValues(Map.of());

    PathValues with(String name, String value) {
        return with(ANYWHERE, name, value);
    }

    /** For an endpoint by its {@link #name}, or its path alone. */
    PathValues with(String endpoint, String name, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(set);
        Map<String, String> values = new HashMap<>(more.getOrDefault(endpoint, Map.of()));
        values.put(name, value);
        more.put(endpoint, values);
        return new PathValues(more);
    }

    /** How an endpoint is named, here and in reports. */
    static String name(Endpoint endpoint) {
        return endpoint.verb() + " " + endpoint.path();
    }

    /**
     * Where endpoints are to be called.
     *
     * @throws IllegalStateException if values are missing, with all that are
     */
    List<URI> uris(URI base, Collection<Endpoint> endpoints) {
        List<String> missing = new ArrayList<>();
        List<URI> uris = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            String path = new PathTemplate(endpoint.path()).filled(parameter -> {
                String value = value(endpoint, parameter);
                if (value == null) {
                    missing.add(name(endpoint) + ": '" + parameter.name() + "' has to match " + parameter.regex()
                            + unfit(endpoint, parameter));
                }
                return value == null ? "" : value;
            });
            uris.add(URI.create(root(base) + path));
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("A value of " + missing.size() + " path parameter"
                    + (missing.size() == 1 ? "" : "s") + " cannot be guessed:\n" + String.join("\n", missing)
                    + "\nSet each with parameter(name, value), or for one endpoint with"
                    + " parameter(endpoint, name, value).");
        }
        return uris;
    }

    /** The values with which an endpoint is called, by the parameter's name; those that are missing are not among them. */
    Map<String, String> of(Endpoint endpoint) {
        Map<String, String> all = new HashMap<>();
        for (Parameter each : new PathTemplate(endpoint.path()).parameters()) {
            String value = value(endpoint, each);
            if (value != null) {
                all.put(each.name(), value);
            }
        }
        return all;
    }

    private static String root(URI base) {
        return base.getScheme() + "://" + base.getRawAuthority()
                + base.getRawPath().replaceAll("/+$", "");
    }

    private String unfit(Endpoint endpoint, Parameter parameter) {
        String known = known(endpoint, parameter.name());
        return known == null ? "" : ", and '" + known + "' does not";
    }

    private @Nullable String known(Endpoint endpoint, String name) {
        for (String place : List.of(name(endpoint), endpoint.path(), ANYWHERE)) {
            String value = set.getOrDefault(place, Map.of()).get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String value(Endpoint endpoint, Parameter parameter) {
        String known = known(endpoint, parameter.name());
        Stream<String> values = known == null
                ? guesses(PathParameterType.of(endpoint, parameter.name()), parameter.regex())
                : Stream.of(known);
        return values.filter(value -> value.matches(parameter.regex()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> guesses(Class<?> type, String regex) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
        }
        if (type == boolean.class || type == Boolean.class) {
            return Stream.of("true", "false");
        }
        if (type == UUID.class) {
            return Stream.of(new UUID(0, 1).toString());
        }
        Stream<String> all = Stream.concat(Stream.of("1", "a", "A"), PatternSamples.of(regex).stream());
        boolean number = (type.isPrimitive() && type != char.class) || Number.class.isAssignableFrom(type);
        return number ? all.filter(value -> value.matches("-?[0-9]{1,18}")) : all;
    }
}
