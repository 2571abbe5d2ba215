package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

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

    /**
     * What is told of the path parameters of a method.
     *
     * @param classPath the template of its class, if that is a root resource
     * @param ofClass the names in it, each as often as it stands there, and in what supertypes have in its place
     * @param path the part of the template that the method adds
     * @param ofMethod the names in that, and in what the methods have that it overrides
     * @param encoded those that the method or its class takes as they stand in the path
     */
    public record Parameters(
            String classPath, List<String> ofClass, String path, List<String> ofMethod, Set<String> encoded) {

        static final Parameters NONE = new Parameters("", List.of(), "", List.of(), Set.of());
    }

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

    /** The names of the parameters in a template, each as often as it stands there. */
    public static List<String> parameters(String template) {
        return Mapping.parameters(template);
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
}
