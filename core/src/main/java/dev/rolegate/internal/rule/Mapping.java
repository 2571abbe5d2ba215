package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say of the requests that reach a method. Verbs and templates are read here alone.
 *
 * @param method the method
 * @param verbs its HTTP methods, in alphabetical order
 * @param template its own {@code @Path}, without slashes at its ends; {@code null} if it has none
 */
record Mapping(Method method, List<String> verbs, @Nullable String template) {

    /** Of the API's own annotations, which are called like them. */
    private static final Set<String> VERBS = Set.of(
            HttpMethod.GET,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.DELETE,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.PATCH);

    static Mapping of(Method method) {
        List<String> verbs = null;
        for (Annotation annotation : method.getDeclaredAnnotations()) {
            String verb = verb(annotation.annotationType());
            if (verb != null) {
                verbs = verbs == null ? new ArrayList<>(1) : verbs;
                verbs.add(verb);
            }
        }
        Path path = method.getAnnotation(Path.class);
        if (verbs != null && verbs.size() > 1) {
            Collections.sort(verbs);
        }
        return new Mapping(
                method, verbs == null ? List.of() : List.copyOf(verbs), path == null ? null : trimmed(path.value()));
    }

    private static @Nullable String verb(Class<? extends Annotation> kind) {
        if (isKnown(kind)) {
            return VERBS.contains(kind.getSimpleName()) ? kind.getSimpleName() : null;
        }
        HttpMethod verb = kind == RequiresRole.class ? null : kind.getAnnotation(HttpMethod.class);
        return verb == null ? null : verb.value();
    }

    /**
     * Whether it is one of the API's that stand on most resource methods. What stands on these is known, and to read it would have
     * the JDK make classes with each start.
     */
    static boolean isKnown(Class<?> kind) {
        return (kind == Path.class || kind == Produces.class || kind == Consumes.class)
                || (VERBS.contains(kind.getSimpleName())
                        && kind.getPackageName().equals(Path.class.getPackageName())
                        && kind.getClassLoader() == Path.class.getClassLoader());
    }

    boolean hasVerb() {
        return !verbs.isEmpty();
    }

    boolean isLocator() {
        return template != null && verbs.isEmpty();
    }

    boolean saysSomething() {
        return template != null || !verbs.isEmpty();
    }

    /** The template, empty where the method adds nothing to that of its class. */
    String path() {
        return template == null ? "" : template;
    }

    /** The names of the parameters in a template, each as often as it stands there; an expression may have braces, too. */
    static List<String> parameters(String template) {
        List<String> names = new ArrayList<>(2);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < template.length(); i++) {
            char each = template.charAt(i);
            if (each == '\\' && depth > 0) {
                i++;
            } else if (each == '{' && depth++ == 0) {
                start = i + 1;
            } else if ((each == ':' || each == '}') && depth == 1 && start > 0) {
                names.add(template.substring(start, i).strip());
                start = 0;
            }
            depth -= each == '}' ? 1 : 0;
        }
        return List.copyOf(names);
    }

    /** Those in the templates of all of these, since which one a runtime reads is not to be relied on; of equal templates once. */
    static List<String> parametersOfAll(Collection<? extends AnnotatedElement> annotated) {
        Set<String> templates = new LinkedHashSet<>();
        for (AnnotatedElement each : annotated) {
            Path path = each.getAnnotation(Path.class);
            if (path != null) {
                templates.add(trimmed(path.value()));
            }
        }
        List<String> names = new ArrayList<>(2);
        for (String each : templates) {
            names.addAll(parameters(each));
        }
        return List.copyOf(names);
    }

    /** One template below another. */
    static String join(String prefix, String path) {
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
