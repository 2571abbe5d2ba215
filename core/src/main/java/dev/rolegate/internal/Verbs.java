package dev.rolegate.internal;

import dev.rolegate.internal.ResourceType.Member;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** The HTTP methods that a member answers, and where. */
record Verbs(Set<String> names) {

    static Verbs of(Member member) {
        Set<String> names = new HashSet<>();
        for (Method method : member.methods()) {
            for (Annotation annotation : method.getDeclaredAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    names.add(verb.value());
                }
            }
        }
        return new Verbs(names);
    }

    boolean has(String verb) {
        return names.contains(verb);
    }

    /** The nearest method's template, without the slashes that make no difference. */
    static String path(Member member) {
        for (Method method : member.methods()) {
            Path path = method.getAnnotation(Path.class);
            if (path != null) {
                return Route.trimmed(path.value());
            }
        }
        return "";
    }
}
