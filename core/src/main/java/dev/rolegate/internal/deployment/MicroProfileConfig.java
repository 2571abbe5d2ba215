package dev.rolegate.internal.deployment;

import dev.rolegate.internal.options.Options;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What MicroProfile Config has of ours, on hosts that have one. */
final class MicroProfileConfig {

    private static final String CONFIG = "org.eclipse.microprofile.config.Config";

    private MicroProfileConfig() {}

    // By name, since most hosts have none; on the interface, whose methods are accessible.
    static Map<String, Object> read() {
        Map<String, Object> read = new TreeMap<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Object config = Class.forName(CONFIG + "Provider", true, loader)
                    .getMethod("getConfig")
                    .invoke(null);
            Class<?> type = Class.forName(CONFIG, true, loader);
            // Only these: the environment, which is one of its sources, writes them in its own way.
            Method getter = type.getMethod("getOptionalValue", String.class, Class.class);
            List<String> known = Options.properties();
            for (String each : known) {
                read(read, each, config, getter);
            }
            Object names = type.getMethod("getPropertyNames").invoke(config);
            if (names instanceof Iterable<?> all) {
                for (Object each : all) {
                    if (each instanceof String name && Options.isOurs(name) && !known.contains(name)) {
                        read.put(name, "");
                    }
                }
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError none) {
            return read;
        }
        return read;
    }

    private static void read(Map<String, Object> read, String name, Object config, Method getter)
            throws IllegalAccessException {
        try {
            if (getter.invoke(config, name, String.class) instanceof Optional<?> value && value.isPresent()) {
                read.put(name, value.get());
            }
        } catch (InvocationTargetException unreadable) {
            // No option can be that, and what it is, is told.
            read.put(name, unreadable.getCause());
        }
    }
}
