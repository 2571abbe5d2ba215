package dev.rolegate.internal.deployment;

import dev.rolegate.internal.options.Options;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What MicroProfile Config has of ours, on hosts that have one. */
final class MicroProfileConfig {

    private static final String PACKAGE = "org.eclipse.microprofile.config.";

    private final Map<String, Object> read = new TreeMap<>();
    private final ClassLoader loader;
    private final Object config;

    private MicroProfileConfig(ClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        this.config = Class.forName(PACKAGE + "ConfigProvider", true, loader)
                .getMethod("getConfig")
                .invoke(null);
    }

    static Map<String, Object> read() {
        try {
            MicroProfileConfig found =
                    new MicroProfileConfig(Thread.currentThread().getContextClassLoader());
            found.readAll();
            return found.read;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError none) {
            return Map.of();
        }
    }

    private void readAll() throws ReflectiveOperationException {
        List<String> known = Options.properties();
        // By their names, by which variables of the environment are found as well.
        for (String each : known) {
            readOne(each);
        }
        if (get("Config", config, "getPropertyNames") instanceof Iterable<?> all) {
            for (Object each : all) {
                if (each instanceof String name && Options.isOurs(name) && !known.contains(name) && !isVariable(name)) {
                    read.put(name, "");
                }
            }
        }
    }

    private void readOne(String name) throws ReflectiveOperationException {
        Object value = invoke("Config", config, "getOptionalValue", name, String.class);
        if (value instanceof Optional<?> found && found.isPresent()) {
            read.put(name, found.get());
        } else {
            Object raw = get("ConfigValue", invoke("Config", config, "getConfigValue", name), "getRawValue");
            if (raw != null && !raw.equals("")) {
                read.put(name, new Unread(raw));
            }
        }
    }

    /** What has an expression in it that leads nowhere; no option can be that. */
    private record Unread(Object raw) {
        @Override
        public String toString() {
            return String.valueOf(raw);
        }
    }

    /** Some implementations list variables by names that they might stand for: the environment is everybody's. */
    private static boolean isVariable(String name) {
        StringBuilder variable = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char each = name.charAt(i);
            variable.append(Character.isLetterOrDigit(each) ? each : '_');
        }
        return System.getenv().containsKey(variable.toString().toUpperCase(Locale.ROOT));
    }

    // By name, since most hosts have none; on the interfaces, whose methods are accessible.

    private @Nullable Object get(String type, @Nullable Object target, String getter)
            throws ReflectiveOperationException {
        return target == null
                ? null
                : Class.forName(PACKAGE + type, false, loader).getMethod(getter).invoke(target);
    }

    private @Nullable Object invoke(String type, Object target, String method, Object... arguments)
            throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[arguments.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = arguments[i].getClass();
        }
        try {
            return Class.forName(PACKAGE + type, false, loader)
                    .getMethod(method, types)
                    .invoke(target, arguments);
        } catch (InvocationTargetException unreadable) {
            return null;
        }
    }
}
