package dev.rolegate.internal.host;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** What some runtimes inject in place of the user's Application: without a trace of its annotations, but with a public getter. */
final class WrappedApplication {

    private static final String TOMEE = "org.apache.openejb.server.rest.InternalApplication";

    /** Of each proxy that Quarkus' CDI makes. */
    private static final String QUARKUS = "arc_contextualInstance";

    private WrappedApplication() {}

    static Application unwrap(Application injected) {
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
        if (wrapper.startsWith(JerseyQuirks.PREFIX)) {
            return "getApplication";
        }
        return wrapper.equals(TOMEE) ? "getOriginal" : QUARKUS;
    }
}
