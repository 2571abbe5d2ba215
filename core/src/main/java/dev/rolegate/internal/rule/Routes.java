package dev.rolegate.internal.rule;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of a class, as far as annotations tell. What is not public has none: no runtime calls it. */
record Routes(ResourceType type) {

    /**
     * Without the template of the class itself.
     *
     * @param byDeclaringType whether the media types count of the type that declares an inherited method
     */
    List<Route> of(boolean byDeclaringType) {
        List<Route> routes = new ArrayList<>();
        for (Member member : type.members()) {
            Mapping mapping = member.mapping();
            if (mapping.saysSomething() && Modifier.isPublic(member.nearest().getModifiers())) {
                Consumes consumes = counting(mapping.method(), Consumes.class, byDeclaringType);
                Produces produces = counting(mapping.method(), Produces.class, byDeclaringType);
                List<String> taken = consumes == null ? List.of() : mediaTypes(consumes.value());
                List<String> given = produces == null ? List.of() : mediaTypes(produces.value());
                for (String verb : mapping.hasVerb() ? mapping.verbs() : List.of("")) {
                    routes.add(new Route(verb, mapping.path(), type.type(), member.nearest(), taken, given));
                }
            }
        }
        return routes;
    }

    /** Those of a root resource class, below its own template. */
    List<Route> ofRoot(boolean byDeclaringType) {
        String root = type.path();
        List<Route> routes = new ArrayList<>();
        for (Route each : of(byDeclaringType)) {
            routes.add(each.below(root));
        }
        return routes;
    }

    /** The same on a runtime that sees nothing of the class but the type that carries {@code @Path}. */
    List<Route> ofTypeWithPath() {
        Class<?> seen = type.seenAlone();
        if (seen == type.type()) {
            return ofRoot(true);
        }
        List<Route> routes = new ArrayList<>();
        for (Route each : new Routes(new ResourceType(seen)).ofRoot(true)) {
            Member member = type.member(each.method());
            Method called = member == null ? each.method() : member.nearest();
            routes.add(new Route(each.verb(), each.path(), type.type(), called, each.consumes(), each.produces()));
        }
        return routes;
    }

    /** What is to be said of each method that such a runtime does not see. */
    List<String> unseen() {
        if (type.seenAlone() == type.type()) {
            return List.of();
        }
        List<Route> served = ofTypeWithPath();
        List<String> unseen = new ArrayList<>(0);
        for (Route each : ofRoot(true)) {
            boolean isServed = false;
            for (Route other : served) {
                isServed |= other.method().equals(each.method());
            }
            if (!isServed) {
                unseen.add(Warnings.beside(type.type(), each.method(), type.seenAlone()));
            }
        }
        return unseen;
    }

    /** Of a method's types, else of the one type by which runtimes know the class; other supertypes count nowhere. */
    private <A extends Annotation> @Nullable A counting(
            Method described, Class<A> annotation, boolean byDeclaringType) {
        A found = described.getAnnotation(annotation);
        if (found == null) {
            found = type.described().getAnnotation(annotation);
        }
        return found == null && byDeclaringType ? described.getDeclaringClass().getAnnotation(annotation) : found;
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
