package dev.rolegate.quarkus;

import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.Subclass;
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
}
