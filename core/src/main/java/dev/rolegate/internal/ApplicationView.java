package dev.rolegate.internal;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an Application shows; read once, since each call of its getters may make new instances.
 *
 * @param own the user's own Application; {@code null} where the runtime injects none
 * @param registrations the built features among its singletons
 * @param resources the root resource classes that it names; name binding puts the annotation on filters, too
 * @param providers the other classes that it names
 */
record ApplicationView(
        @Nullable Application own,
        List<Registration> registrations,
        List<Class<?>> resources,
        List<Class<?>> providers) {

    private static final String TOMEE = "org.apache.openejb.server.rest.InternalApplication";

    /** Of each proxy that its CDI makes. */
    private static final String QUARKUS = "arc_contextualInstance";

    static ApplicationView of(@Nullable Application injected) {
        if (injected == null) {
            return new ApplicationView(null, List.of(), List.of(), List.of());
        }
        List<Registration> registrations = new ArrayList<>();
        List<Class<?>> classes = new ArrayList<>(orEmpty(injected.getClasses()));
        for (Object singleton : singletons(injected)) {
            classes.add(Match.typeOf(singleton));
            if (singleton instanceof Registered built) {
                registrations.add(built.registration());
            }
        }
        List<Class<?>> resources = classes.stream().filter(ResourceType::isRoot).toList();
        classes.removeAll(resources);
        return new ApplicationView(unwrap(injected), registrations, resources, classes);
    }

    @SuppressWarnings("deprecation") // Still how portable applications register instances.
    private static Set<Object> singletons(Application application) {
        return orEmpty(application.getSingletons());
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }

    /** What some inject is a wrapper without a trace of the user's annotations, but with a public getter. */
    private static Application unwrap(Application injected) {
        Application application = injected;
        for (int depth = 0; depth < 8; depth++) {
            Application inner = wrapped(application);
            if (inner == null || inner == application) {
                break;
            }
            application = inner;
        }
        return application;
    }

    private static @Nullable Application wrapped(Application application) {
        try {
            Method getter = application
                    .getClass()
                    .getMethod(getter(application.getClass().getName()));
            boolean callable = Modifier.isPublic(getter.getDeclaringClass().getModifiers());
            return callable && getter.invoke(application) instanceof Application inner ? inner : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** By the runtime's own class, since a user's may have getters, too, and counts itself. */
    private static String getter(String wrapper) {
        if (wrapper.startsWith("org.glassfish.jersey.")) {
            return "getApplication";
        }
        return wrapper.equals(TOMEE) ? "getOriginal" : QUARKUS;
    }

    /** What it declares for endpoints that declare nothing; mistakes go into {@code refusals}. */
    @Nullable
    Declaration declaration(List<Refusal> refusals) {
        return own == null ? null : new DeclarationWalk(new ResourceType(own.getClass()), refusals).ofType();
    }
}
