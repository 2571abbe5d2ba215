package dev.rolegate.internal.rule;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** One template below another, without slashes at its ends. */
    public static String join(String prefix, String path) {
        return Mapping.join(prefix, path);
    }

    /** A runtime's model may read other media types; where annotations tell them, they are the same on all runtimes. */
    public Route asDeclared(List<Route> ofClass) {
        for (Route each : ofClass) {
            if (each.method.equals(method) && each.verb.equals(verb)) {
                return new Route(verb, path, type, method, each.consumes, each.produces);
            }
        }
        return this;
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
                Consumes consumes = nearest(type, mapping.method(), Consumes.class);
                Produces produces = nearest(type, mapping.method(), Produces.class);
                List<String> taken = consumes == null ? List.of() : mediaTypes(consumes.value());
                List<String> given = produces == null ? List.of() : mediaTypes(produces.value());
                for (String verb : mapping.hasVerb() ? mapping.verbs() : List.of("")) {
                    routes.add(new Route(verb, mapping.path(), type.type(), member.nearest(), taken, given));
                }
            }
        }
        return routes;
    }

    private static <A extends Annotation> @Nullable A nearest(
            ResourceType type, Method described, Class<A> annotation) {
        A found = described.getAnnotation(annotation);
        for (Class<?> each : type.hierarchy()) {
            found = found == null ? each.getAnnotation(annotation) : found;
        }
        return found;
    }

    private static List<String> mediaTypes(String... values) {
        List<String> types = new ArrayList<>(values.length);
        for (String value : values) {
            for (String type : value.split(",", 0)) {
                types.add(type.strip());
            }
        }
        return List.copyOf(types);
    }
}
