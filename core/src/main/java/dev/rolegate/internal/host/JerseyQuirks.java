package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Jersey without its integration: it tells the locators that it took. Its list of instances has none for a locator that returns
 * a model of its own class, and two where a model was extended; and locators that were built with its own API no annotation
 * shows.
 */
final class JerseyQuirks extends Quirks {

    static final String PREFIX = "org.glassfish.jersey.";

    private volatile @Nullable MethodHandle locators;
    private volatile @Nullable MethodHandle method;

    static Quirks here() {
        return new JerseyQuirks();
    }

    JerseyQuirks() {
        super(PREFIX);
    }

    @Override
    boolean isToldByRequests() {
        return true;
    }

    /** Its {@code UriInfo} is the object behind the proxy that it would inject, whose every call costs a kilobyte. */
    @Override
    @Nullable
    ResourceInfo announced(ContainerRequestContext request) {
        return request.getUriInfo() instanceof ResourceInfo direct ? direct : null;
    }

    @Override
    boolean serves() {
        FeatureContext context = registering();
        if (context == null) {
            return false;
        }
        try {
            Class<?> scope = Class.forName(
                    PREFIX + "process.internal.RequestScope",
                    false,
                    context.getClass().getClassLoader());
            Object requests = given(scope, context);
            return scope.getMethod("current").invoke(requests) != null;
        } catch (ReflectiveOperationException | RuntimeException noRequest) {
            return false;
        }
    }

    @Override
    @Nullable
    Application application() {
        try {
            return (Application) given(Application.class, registering());
        } catch (ReflectiveOperationException | RuntimeException untold) {
            return null;
        }
    }

    @Override
    int locatorsTaken(ContainerRequestContext request) {
        return taken(request).size();
    }

    @Override
    boolean areLocatorsKnown(ContainerRequestContext request, Predicate<Method> known) {
        for (Object each : taken(request)) {
            if (!known.test(methodOf(each))) {
                return false;
            }
        }
        return true;
    }

    /** It lists the innermost first. */
    @Override
    List<Method> methodsTaken(ContainerRequestContext request) {
        List<Method> methods = new ArrayList<>();
        for (Object each : taken(request)) {
            methods.add(methodOf(each));
        }
        Collections.reverse(methods);
        return methods;
    }

    private List<?> taken(ContainerRequestContext request) {
        Object uri = request.getUriInfo();
        try {
            MethodHandle known = locators;
            if (known == null) {
                known = getter(
                                uri.getClass().getClassLoader(),
                                PREFIX + "server.ExtendedUriInfo",
                                "getMatchedResourceLocators")
                        .asType(MethodType.methodType(List.class, Object.class));
                locators = known;
            }
            // Exact: any other call would make an array for each request.
            return (List<?>) known.invokeExact(uri);
        } catch (Throwable unreadable) {
            throw new IllegalStateException("Jersey does not tell the locators that it took.", unreadable);
        }
    }

    private Method methodOf(Object locator) {
        try {
            MethodHandle known = method;
            if (known == null) {
                ClassLoader jersey = locator.getClass().getClassLoader();
                known = MethodHandles.filterReturnValue(
                                getter(jersey, PREFIX + "server.model.ResourceMethod", "getInvocable"),
                                getter(jersey, PREFIX + "server.model.Invocable", "getHandlingMethod"))
                        .asType(MethodType.methodType(Method.class, Object.class));
                method = known;
            }
            return (Method) known.invokeExact(locator);
        } catch (Throwable unreadable) {
            throw new IllegalStateException("Jersey does not tell the locators that it took.", unreadable);
        }
    }

    /** As a servlet filter, if it is told to. */
    @Override
    boolean passesUnknownPathsOn(Configuration configuration) {
        return Boolean.parseBoolean(
                String.valueOf(configuration.getProperty("jersey.config.servlet.filter.forwardOn404")));
    }

    /** Its injection manager has them, in place of the Configuration where that was built in code. */
    @Override
    @Nullable
    Object given(Class<?> type, @Nullable FeatureContext context) throws ReflectiveOperationException {
        if (context == null) {
            return null;
        }
        ClassLoader jersey = context.getClass().getClassLoader();
        Object manager = Class.forName(PREFIX + "InjectionManagerProvider", true, jersey)
                .getMethod("getInjectionManager", FeatureContext.class)
                .invoke(null, context);
        return Class.forName(PREFIX + "internal.inject.InjectionManager", false, jersey)
                .getMethod("getInstance", Class.class)
                .invoke(manager, type);
    }
}
