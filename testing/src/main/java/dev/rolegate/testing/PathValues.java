package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Fills a path template. */
final class PathValues {

    private PathValues() {}

    static URI uri(URI base, Endpoint endpoint, Map<String, String> parameters) {
        StringBuilder path = new StringBuilder();
        String template = endpoint.path();
        int at = 0;
        while (at < template.length()) {
            if (template.charAt(at) == '{') {
                int end = end(template, at);
                String[] parameter = template.substring(at + 1, end).split(":", 2);
                String regex = parameter.length == 1 ? "[^/]+" : parameter[1].strip();
                path.append(encoded(value(endpoint, parameter[0].strip(), regex, parameters)));
                at = end + 1;
            } else {
                path.append(template.charAt(at++));
            }
        }
        return UriBuilder.fromUri(base).path(path.toString()).build();
    }

    /** Where the brace closes; a regular expression may have some of its own. */
    private static int end(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("The path template " + template + " has a brace that does not close.");
    }

    private static String value(Endpoint endpoint, String name, String regex, Map<String, String> parameters) {
        String known = parameters.get(name);
        List<String> candidates = known == null ? candidates(PathParameterType.of(endpoint, name)) : List.of(known);
        return candidates.stream()
                .filter(value -> value.matches(regex))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(endpoint.verb() + " " + endpoint.path()
                        + ": the path parameter '" + name + "' has to match " + regex
                        + ". Set it with parameter(\"" + name + "\", ...)."));
    }

    private static List<String> candidates(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of("true");
        }
        return type == UUID.class ? List.of(new UUID(0, 1).toString()) : List.of("1", "a", "A");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
