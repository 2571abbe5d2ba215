package dev.rolegate.quarkus;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.Subclass;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is behind the classes that Quarkus' CDI makes. */
final class Instances {

    private Instances() {}

    /**
     * The instance by which is decided; where there is none, or one of a subclass that CDI made, the class.
     *
     * @param bound the class of which it is where it has not been made yet
     */
    static Object own(@Nullable Object instance, Class<?> bound) {
        if (instance == null) {
            return bound;
        }
        Object own = ClientProxy.unwrap(instance);
        Class<?> type = own.getClass();
        while (Subclass.class.isAssignableFrom(type)) {
            type = type.getSuperclass();
        }
        return type == own.getClass() ? own : type;
    }

    /** The class of the bean that stands for a resource class: an alternative may. {@code null} if it is not one of that class. */
    static @Nullable Class<?> served(Class<?> bound) {
        BeanManager beans = Arc.container().beanManager();
        Set<Bean<?>> all = beans.getBeans(bound);
        Class<?> made = bound;
        try {
            Bean<?> bean = beans.resolve(all);
            made = bean == null ? bound : bean.getBeanClass();
        } catch (AmbiguousResolutionException several) {
            // Of several, Quarkus takes the one of exactly this class.
        }
        return bound.isAssignableFrom(made) ? made : null;
    }
}
