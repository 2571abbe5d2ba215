package dev.rolegate.internal.deployment;

import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The {@code @GET} methods that a {@code PATCH} may run: some filters for JSON Patch and JSON Merge Patch call the one of the
 * path without any filter. Templates may only tell that two of them never match one path.
 */
enum PatchedGets {
    /** For a table whose rows are templates: those of the same one. */
    OF_THE_TEMPLATE {
        @Override
        boolean mayMeet(String patched, String got) {
            return patched.replaceAll(VARIABLE, "{$1}").equals(got.replaceAll(VARIABLE, "{$1}"));
        }
    },
    /** Where the runtime does not tell which one it will be. */
    ALL_POSSIBLE {
        @Override
        boolean mayMeet(String patched, String got) {
            List<String> one = segments(patched);
            List<String> other = segments(got);
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                if (isExpression(one.get(i)) || isExpression(other.get(i))) {
                    return true;
                }
                if (differ(one.get(i), other.get(i))) {
                    return false;
                }
            }
            // An expression may match nothing.
            return one.size() == other.size()
                    || isExpression(one.size() < other.size() ? other.get(one.size()) : one.get(other.size()));
        }
    };

    /** The name goes, an expression of its own stays. */
    private static final String VARIABLE = "\\{\\s*[\\w.-]+\\s*(?::\\s*([^}]*))?\\}";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]+");

    abstract boolean mayMeet(String patched, String got);

    /** Those among the routes of root resource classes; those filters find none behind a locator. */
    List<Route> of(Route patch, Collection<Route> roots) {
        List<Route> gets = new ArrayList<>();
        if (patch.verb().equals(HttpMethod.PATCH)) {
            for (Route each : roots) {
                if (each.verb().equals(HttpMethod.GET) && mayMeet(patch.path(), each.path())) {
                    gets.add(each);
                }
            }
        }
        return gets;
    }

    /** Up to the first with an expression of its own, which may stand for any number of them. */
    private static List<String> segments(String template) {
        List<String> segments = new ArrayList<>();
        for (String each : template.isEmpty() ? new String[0] : template.split("/", -1)) {
            segments.add(each);
            if (isExpression(each)) {
                break;
            }
        }
        return segments;
    }

    private static boolean isExpression(String segment) {
        int opening = segment.indexOf('{');
        return opening >= 0 && segment.indexOf(':', opening) >= 0;
    }

    /** What could be written in two ways, or stands for anything, tells nothing. */
    private static boolean differ(String one, String other) {
        return PLAIN.matcher(one).matches() && PLAIN.matcher(other).matches() && !one.equals(other);
    }
}
