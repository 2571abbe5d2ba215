package dev.rolegate.internal.host;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a runtime does not inject into instances and gives out through CDI: Quarkus. */
final class Cdi {

    private static final String CDI = "jakarta.enterprise.inject.spi.CDI";
    private static final String INSTANCE = "jakarta.enterprise.inject.Instance";
    private static final String MANAGER = "jakarta.enterprise.inject.spi.BeanManager";
    private static final String BEAN = "jakarta.enterprise.inject.spi.Bean";
    private static final String AMBIGUOUS = "jakarta.enterprise.inject.AmbiguousResolutionException";
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

    /**
     * The class of the bean that stands for one: its own where there is no such bean, or where several are and nothing chooses;
     * {@code null} if nobody can say.
     */
    static @Nullable Class<?> classOfBean(Class<?> type) {
        try {
            Object cdi = named(CDI).getMethod("current").invoke(null);
            Object beans = named(CDI).getMethod("getBeanManager").invoke(cdi);
            Class<?> manager = named(MANAGER);
            Object all = manager.getMethod("getBeans", Type.class, Annotation[].class)
                    .invoke(beans, type, new Annotation[0]);
            Object bean = manager.getMethod("resolve", Set.class).invoke(beans, all);
            return bean == null
                    ? type
                    : (Class<?>) named(BEAN).getMethod("getBeanClass").invoke(bean);
        } catch (InvocationTargetException failed) {
            Throwable cause = failed.getCause();
            return cause != null && cause.getClass().getName().equals(AMBIGUOUS) ? type : null;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException untold) {
            return null;
        }
    }

    private static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
