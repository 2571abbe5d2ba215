package dev.rolegate.quarkus;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.common.core.SingletonBeanFactory;
import org.jspecify.annotations.Nullable;

/** The Application with the singletons that Quarkus serves: to ask once more might make others. */
public final class ServedApplication extends Application {

    private final Application own;

    ServedApplication(Application own) {
        this.own = own;
    }

    /** The user's own, under the name by which Quarkus' proxies give it. */
    public Application arc_contextualInstance() {
        return own;
    }

    @Override
    public @Nullable Set<Class<?>> getClasses() {
        return own.getClasses();
    }

    @Override
    public @Nullable Map<String, Object> getProperties() {
        return own.getProperties();
    }

    @Override
    @SuppressWarnings("deprecation") // Still how portable applications register instances.
    public Set<Object> getSingletons() {
        Set<Object> made = own.getSingletons();
        Set<Object> served = new HashSet<>();
        if (made != null) {
            for (Object each : made) {
                served.add(new SingletonBeanFactory<>(each.getClass().getName())
                        .createInstance()
                        .getInstance());
            }
        }
        return served;
    }
}
