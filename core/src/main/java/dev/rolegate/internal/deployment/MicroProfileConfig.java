package dev.rolegate.internal.deployment;

import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.options.Options.Place;
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
    private @Nullable String failure;

    private MicroProfileConfig(ClassLoader loader) {
        this.loader = loader;
    }

    /** What stands there, and why it may not be all. */
    static Place look(String name) {
        ClassLoader ofApplication = Thread.currentThread().getContextClassLoader();
        MicroProfileConfig found = new MicroProfileConfig(
                ofApplication == null ? MicroProfileConfig.class.getClassLoader() : ofApplication);
        found.look();
        return Place.outer(name, found.read, found.failure);
    }

    private void look() {
        try {
            readAll(Class.forName(PACKAGE + "ConfigProvider", true, loader)
                    .getMethod("getConfig")
                    .invoke(null));
        } catch (ClassNotFoundException none) {
            // Most hosts have none.
        } catch (InvocationTargetException failed) {
            if (isImplemented()) {
                fail(failed);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failed) {
            fail(failed);
        }
    }

    /** Where the API is there alone, nobody can have written anything. */
    private boolean isImplemented() {
        try {
            Class.forName(PACKAGE + "spi.ConfigProviderResolver", true, loader)
                    .getMethod("instance")
                    .invoke(null);
            return true;
        } catch (InvocationTargetException failed) {
            return !(failed.getCause() instanceof IllegalStateException);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failed) {
            return true;
        }
    }

    private void fail(Throwable failed) {
        if (failure == null) {
            failure = String.valueOf(failed instanceof InvocationTargetException ? failed.getCause() : failed);
        }
    }

    private void readAll(Object config) throws ReflectiveOperationException {
        List<String> known = Options.properties();
        // By their names, by which variables of the environment are found as well.
        for (String each : known) {
            readOne(config, each);
        }
        if (get("Config", config, "getPropertyNames") instanceof Iterable<?> all) {
            for (Object each : all) {
                if (each instanceof String name && Options.isOurs(name) && !known.contains(name) && !isVariable(name)) {
                    read.put(name, "");
                }
            }
        }
    }

    private void readOne(Object config, String name) throws ReflectiveOperationException {
        @Nullable InvocationTargetException unreadable = null;
        try {
            if (invoke("Config", config, "getOptionalValue", name, String.class) instanceof Optional<?> found
                    && found.isPresent()) {
                read.put(name, found.get());
                return;
            }
        } catch (InvocationTargetException failed) {
            unreadable = failed;
        }
        Object raw = raw(config, name);
        if (raw != null && !raw.equals("")) {
            read.put(name, new Unread(raw));
        } else if (unreadable != null) {
            fail(unreadable);
        }
    }

    /** What is written there, before anything is made of it. */
    private @Nullable Object raw(Object config, String name) throws ReflectiveOperationException {
        try {
            return get("ConfigValue", invoke("Config", config, "getConfigValue", name), "getRawValue");
        } catch (InvocationTargetException failed) {
            fail(failed);
            return null;
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
        return Class.forName(PACKAGE + type, false, loader)
                .getMethod(method, types)
                .invoke(target, arguments);
    }
}
