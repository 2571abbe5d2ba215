package dev.rolegate.internal.rule;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A resource method or sub-resource locator, and where it is reached.
 *
 * @param verb the HTTP method, or the empty string for a locator
 * @param path the template, without slashes at its ends
 * @param type the class on whose instance the method is called
 * @param method the method as the class declares or inherits it
 * @param consumes the media types that it takes; empty where none is declared
 * @param produces the media types that it gives; empty where none is declared
 */
public record Route(
        String verb, String path, Class<?> type, Method method, List<String> consumes, List<String> produces) {

    /** Whether it leads on to a sub-resource. */
    public boolean isLocator() {
        return verb.isEmpty();
    }

    /** The same below another template. */
    public Route below(String prefix) {
        return new Route(verb, Mapping.join(prefix, path), type, method, consumes, produces);
    }

    /** A runtime's model may read other media types; where annotations tell them, they are the same on all runtimes. */
    public Route asDeclared(List<Route> ofClass) {
        return ofClass.stream()
                .filter(each -> each.method.equals(method) && each.verb.equals(verb))
                .findFirst()
                .map(each -> new Route(verb, path, type, method, each.consumes, each.produces))
                .orElse(this);
    }

    /** Those of a root resource class, below its own template. */
    static List<Route> ofRoot(ResourceType type) {
        String root = type.path();
        List<Route> routes = new ArrayList<>();
        for (Route each : of(type)) {
            routes.add(each.below(root));
        }
        return routes;
    }

    /** Those of a class, as far as its annotations tell. */
    static List<Route> of(ResourceType type) {
        List<Route> routes = new ArrayList<>();
        for (Member member : type.members()) {
            Mapping mapping = member.mapping();
            if (mapping.saysSomething()) {
                List<String> consumes = mediaTypes(type, member.described(), Consumes.class, Consumes::value);
                List<String> produces = mediaTypes(type, member.described(), Produces.class, Produces::value);
                for (String verb : mapping.hasVerb() ? mapping.verbs() : List.of("")) {
                    routes.add(new Route(verb, mapping.path(), type.type(), member.nearest(), consumes, produces));
                }
            }
        }
        return routes;
    }

    private static <A extends Annotation> List<String> mediaTypes(
            ResourceType type, Method described, Class<A> annotation, Function<A, String[]> values) {
        A found = described.getAnnotation(annotation);
        for (Class<?> each : type.hierarchy()) {
            found = found == null ? each.getAnnotation(annotation) : found;
        }
        return found == null
                ? List.of()
                : Arrays.stream(values.apply(found))
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .toList();
    }
}
