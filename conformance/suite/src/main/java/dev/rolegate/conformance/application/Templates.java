package dev.rolegate.conformance.application;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.conformance.cases.Case;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds which endpoint of an access matrix a case asks for. */
public final class Templates {

    /** There the locator returns a subclass of what it declares, and the subclass declares anew: no matrix can know. */
    public static final List<String> UNNAMED_SUBCLASSES = List.of(
            "2: a role on the override in a subclass that the locator does not name",
            "2: @DenyAll on the override in an anonymous subclass",
            "2: an enum constant with a body of its own");

    private final List<Template> all;
    private final Map<String, Optional<Endpoint>> found = new HashMap<>();

    private record Template(Endpoint endpoint, Pattern paths) {

        static Template of(Endpoint endpoint) {
            return new Template(endpoint, Pattern.compile(regex(endpoint.path())));
        }

        boolean fits(String verb, String path) {
            return endpoint.verb().equals(verb) && paths.matcher(path).matches();
        }
    }

    public Templates(AccessMatrix matrix) {
        all = matrix.endpoints().stream()
                .sorted(Comparator.comparing((Endpoint endpoint) -> literals(endpoint.path()))
                        .reversed())
                .map(Template::of)
                .toList();
    }

    /** The endpoint with the most literal template that fits. */
    public @Nullable Endpoint find(Case request) {
        return find(request.verb(), request.path());
    }

    /** The same for a request target. */
    @Nullable
    Endpoint find(String verb, String target) {
        return found.computeIfAbsent(verb + ' ' + target, both -> look(verb, target))
                .orElse(null);
    }

    private Optional<Endpoint> look(String asked, String target) {
        String path = target.replaceAll("[?].*", "").replaceAll(";[^/]*", "");
        return Stream.of(asked, asked.equals("HEAD") ? "GET" : "")
                .flatMap(verb -> all.stream().filter(template -> template.fits(verb, path)))
                .map(Template::endpoint)
                .findFirst();
    }

    private static String regex(String template) {
        return template.replaceAll("\\{[^:}]+}", "[^/]+").replaceAll("\\{[^:}]+:\\s*([^}]+)}", "($1)") + "/?";
    }

    private static int literals(String template) {
        return template.replaceAll("\\{[^}]*}", "").length();
    }
}
