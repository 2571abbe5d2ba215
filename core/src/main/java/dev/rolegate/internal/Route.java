package dev.rolegate.internal;

import dev.rolegate.internal.ResourceType.Member;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
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

    boolean isLocator() {
        return verb.isEmpty();
    }

    /** The same below another template. */
    public Route below(String prefix) {
        return new Route(verb, join(prefix, path), type, method, consumes, produces);
    }

    /** A runtime's model may read other media types; where annotations tell them, they are the same on all runtimes. */
    Route asDeclared(List<Route> ofClass) {
        return ofClass.stream()
                .filter(each -> each.method.equals(method) && each.verb.equals(verb))
                .findFirst()
                .map(each -> new Route(verb, path, type, method, each.consumes, each.produces))
                .orElse(this);
    }

    /** Those of a root resource class, below its own template. */
    static List<Route> ofRoot(ResourceType type) {
        String root = rootPath(type);
        return of(type).stream().map(route -> route.below(root)).toList();
    }

    /** The template of a root resource class, without slashes at its ends. */
    static String rootPath(ResourceType type) {
        return type.hierarchy().stream()
                .filter(each -> each.isAnnotationPresent(Path.class))
                .map(each -> trimmed(each.getAnnotation(Path.class).value()))
                .findFirst()
                .orElse("");
    }

    /** Those of a class, as far as its annotations tell. */
    static List<Route> of(ResourceType type) {
        List<Route> routes = new ArrayList<>();
        for (Member member : type.members()) {
            Method described = described(member);
            if (described != null) {
                String path = described.isAnnotationPresent(Path.class)
                        ? join("", described.getAnnotation(Path.class).value())
                        : "";
                List<String> consumes = mediaTypes(type, described, Consumes.class, Consumes::value);
                List<String> produces = mediaTypes(type, described, Produces.class, Produces::value);
                List<String> verbs = verbs(described);
                for (String verb : verbs.isEmpty() ? List.of("") : verbs) {
                    routes.add(new Route(verb, path, type.type(), member.nearest(), consumes, produces));
                }
            }
        }
        return routes;
    }

    /** The nearest method with a template or verb: it replaces what its supertypes say (Jakarta REST 3.1, section 3.6). */
    private static @Nullable Method described(Member member) {
        for (Method method : member.methods()) {
            if (method.isAnnotationPresent(Path.class) || !verbs(method).isEmpty()) {
                return method;
            }
        }
        return null;
    }

    private static List<String> verbs(Method method) {
        TreeSet<String> verbs = new TreeSet<>();
        for (Annotation annotation : method.getDeclaredAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value());
            }
        }
        return List.copyOf(verbs);
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

    private static String join(String prefix, String path) {
        String front = trimmed(prefix);
        String back = trimmed(path);
        return front.isEmpty() || back.isEmpty() ? front + back : front + "/" + back;
    }

    /** A template without the slashes that make no difference. */
    static String trimmed(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (start < end && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }
}
