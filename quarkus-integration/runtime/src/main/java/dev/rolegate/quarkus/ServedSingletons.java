package dev.rolegate.quarkus;

import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.common.core.SingletonBeanFactory;
import org.jspecify.annotations.Nullable;

/** The singletons of an Application that Quarkus serves: to ask the Application once more might make others. */
final class ServedSingletons {

    private ServedSingletons() {}

    @SuppressWarnings("deprecation") // Still how portable applications register instances.
    static Set<Object> of(Application application) {
        Set<Object> made = application.getSingletons();
        Set<Object> served = new HashSet<>();
        if (made != null) {
            for (Object each : made) {
                Object known = served(each.getClass().getName());
                if (known != null) {
                    served.add(known);
                } else if (!(each instanceof Registration.Holder)) {
                    // A built feature has another class each time, and was configured by Quarkus.
                    served.add(each);
                }
            }
        }
        return served;
    }

    private static @Nullable Object served(String type) {
        try {
            return new SingletonBeanFactory<>(type).createInstance().getInstance();
        } catch (RuntimeException unknown) {
            return null;
        }
    }
}
