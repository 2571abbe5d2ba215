package dev.rolegate.internal;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks into the Application that the runtime injects. */
final class Applications {

    private Applications() {}

    /**
     * The user's own Application: Jersey injects a wrapper around it, without a trace of its annotations, but with a
     * public getter.
     */
    static @Nullable Application unwrap(@Nullable Application injected) {
        Application application = injected;
        for (int depth = 0; application != null && depth < 8; depth++) {
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
            var getter = application.getClass().getMethod("getApplication");
            boolean callable = Modifier.isPublic(getter.getDeclaringClass().getModifiers())
                    && Application.class.isAssignableFrom(getter.getReturnType());
            return callable ? (Application) getter.invoke(application) : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** The root resource classes that it names; name binding puts the annotation on filters, too. */
    static List<Class<?>> resourceClasses(@Nullable Application application) {
        List<Class<?>> classes = new ArrayList<>();
        if (application != null) {
            classes.addAll(orEmpty(application.getClasses()));
            singletons(application).forEach(each -> classes.add(each.getClass()));
            classes.removeIf(each -> !new ResourceType(each).isRoot());
        }
        return classes;
    }

    @SuppressWarnings("deprecation") // Still how portable applications register instances.
    static Set<Object> singletons(@Nullable Application application) {
        return application == null ? Set.of() : orEmpty(application.getSingletons());
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }
}
