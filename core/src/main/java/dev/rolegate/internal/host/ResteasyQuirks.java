package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** RESTEasy classic, as one has it on WildFly and on Open Liberty. */
final class ResteasyQuirks extends Quirks {

    static final String PREFIX = "org.jboss.resteasy.";

    /** It runs where {@code SeBootstrap} starts an application. */
    static final String BOOTSTRAP = PREFIX + "core.se.ResteasySeInstance";

    private static final String PATCH_FILTER = "org.jboss.resteasy.plugins.providers.AbstractPatchMethodFilter";

    private final LibertyGate liberty = new LibertyGate();
    private boolean notes;

    static Quirks here() {
        return new ResteasyQuirks();
    }

    ResteasyQuirks() {
        super(PREFIX);
    }

    @Override
    boolean takesForeignResponses() {
        return false;
    }

    /** What a class adds to it, is a 404. */
    @Override
    boolean seesTypeWithPathAlone() {
        return true;
    }

    /** Its filters for JSON Patch and JSON Merge Patch. */
    @Override
    boolean patchesByGet(Configuration configuration) {
        for (Class<?> each : configuration.getClasses()) {
            if (isPatchFilter(each)) {
                return true;
            }
        }
        for (Object each : configuration.getInstances()) {
            if (isPatchFilter(each.getClass())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPatchFilter(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(PATCH_FILTER)) {
                return true;
            }
        }
        return false;
    }

    @Override
    void noteLocators(FeatureContext context, BooleanSupplier integrated) {
        try {
            Object deployment = notes ? null : deployment(context);
            if (deployment != null) {
                NotedLocators.in(deployment, loader(context), integrated);
                notes = true;
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError hidden) {
            // All that it could be are asked then.
            notes = false;
        }
    }

    @Override
    @Nullable
    List<Method> methodsTaken(ContainerRequestContext request) {
        try {
            return NotedLocators.of(request);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return null;
        }
    }

    @Override
    void granted(ContainerRequestContext request) {
        liberty.leaveOut(request);
    }

    /** A second servlet of a context may bring its Application into the deployment of the first. */
    @Override
    @Nullable
    Application registering(FeatureContext context) {
        try {
            return (Application) given(Application.class, context);
        } catch (ReflectiveOperationException | RuntimeException hidden) {
            return null;
        }
    }

    @Override
    boolean serves() {
        try {
            return given(UriInfo.class, registering()) != null;
        } catch (ReflectiveOperationException | RuntimeException hidden) {
            return false;
        }
    }

    /** Its Configuration has no init-param and no context-param; the context of the deployment has the servlet. */
    @Override
    @Nullable
    Object given(Class<?> type, @Nullable FeatureContext context) throws ReflectiveOperationException {
        return context == null
                ? null
                : Class.forName(PREFIX + "core.ResteasyContext", true, loader(context))
                        .getMethod("getContextData", Class.class)
                        .invoke(null, type);
    }

    /** Of its {@code ResteasyDeployment}, which gives each by its name alone, and takes unknown ones. */
    @Override
    Map<String, Object> deploymentProperties(@Nullable FeatureContext context) {
        Map<String, Object> known = new TreeMap<>();
        try {
            Object deployment = context == null ? null : deployment(context);
            for (Class<?> type = deployment == null ? null : deployment.getClass();
                    type != null;
                    type = type.getSuperclass()) {
                addAll(known, type, deployment);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError untold) {
            return known;
        }
        return known;
    }

    private static void addAll(Map<String, Object> known, Class<?> type, @Nullable Object deployment)
            throws IllegalAccessException {
        for (Field each : type.getDeclaredFields()) {
            if (each.getName().equals("properties") && Map.class.isAssignableFrom(each.getType())) {
                each.setAccessible(true);
                if (each.get(deployment) instanceof Map<?, ?> properties) {
                    for (Map.Entry<?, ?> property : properties.entrySet()) {
                        known.put(String.valueOf(property.getKey()), property.getValue());
                    }
                }
            }
        }
    }

    private @Nullable Object deployment(FeatureContext context) throws ReflectiveOperationException {
        return given(Class.forName(PREFIX + "spi.ResteasyDeployment", false, loader(context)), context);
    }

    private static ClassLoader loader(FeatureContext context) {
        return context.getClass().getClassLoader();
    }
}
