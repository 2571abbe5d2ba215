package dev.rolegate.internal.host;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** What a runtime does not inject into instances and gives out through CDI: Quarkus. */
final class Cdi {

    private static final String CDI = "jakarta.enterprise.inject.spi.CDI";
    private static final String INSTANCE = "jakarta.enterprise.inject.Instance";
    private static final String PROVIDER = "jakarta.inject.Provider";

    private Cdi() {}

    /** The bean of this type, or {@code null} if there is no CDI or no such bean. */
    // By name, since most runtimes have no CDI; on the interfaces, whose methods are accessible.
    static <T> @Nullable T select(Class<T> type) {
        try {
            Object all = named(CDI).getMethod("current").invoke(null);
            Object selected = named(INSTANCE)
                    .getMethod("select", Class.class, Annotation[].class)
                    .invoke(all, type, new Annotation[0]);
            return type.cast(named(PROVIDER).getMethod("get").invoke(selected));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException none) {
            return null;
        }
    }

    private static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
