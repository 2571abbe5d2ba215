package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What an application is called where several run in one place. */
final class ApplicationName {

    /** By which Jersey is told a name; or it is told by a method of its own Application. */
    private static final String JERSEY = "jersey.config.server.application.name";

    private ApplicationName() {}

    /** The name that the runtime was told, else the Application's class; empty if that is the runtime's, or the API's. */
    static String of(@Nullable Application own, Configuration configuration) {
        Object property = configuration.getProperty(JERSEY);
        Object told = property == null && own != null ? told(own) : property;
        if (told instanceof String name && !name.isBlank()) {
            return Sources.escaped(name);
        }
        return own == null || own.getClass() == Application.class || isOfRuntime(own.getClass())
                ? ""
                : Sources.of(own.getClass());
    }

    private static @Nullable Object told(Application own) {
        try {
            Method getter = own.getClass().getMethod("getApplicationName");
            return isOfRuntime(getter.getDeclaringClass()) ? getter.invoke(own) : null;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError none) {
            return null;
        }
    }

    private static boolean isOfRuntime(Class<?> type) {
        return Quirks.current().owns(type);
    }
}
