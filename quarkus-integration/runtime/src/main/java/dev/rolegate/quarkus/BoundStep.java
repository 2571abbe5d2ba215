package dev.rolegate.quarkus;

import dev.rolegate.internal.host.Match;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.common.model.MethodParameter;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.common.util.DeploymentUtils;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jspecify.annotations.Nullable;

/**
 * One resource method or locator as it was bound: it knows its class and method, whatever the request says of itself by then.
 */
final class BoundStep implements ServerRestHandler {

    final Class<?> type;
    /** {@code null} if nobody can say which it is: whatever leads there is denied. */
    final @Nullable Method method;

    private final boolean isLocator;

    private BoundStep(Class<?> type, @Nullable Method method, boolean isLocator) {
        this.type = type;
        this.method = method;
        this.isLocator = isLocator;
    }

    static BoundStep of(ResourceClass bound, ServerResourceMethod method) {
        Class<?> type = DeploymentUtils.loadClass(bound.getClassName());
        return new BoundStep(type, method(type, method), method.getHttpMethod() == null);
    }

    private static @Nullable Method method(Class<?> type, ServerResourceMethod bound) {
        MethodParameter[] parameters = bound.getParameters();
        Class<?>[] types = new Class<?>[parameters.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = DeploymentUtils.loadClass(parameters[i].declaredUnresolvedType);
        }
        try {
            return type.getMethod(bound.getName(), types);
        } catch (NoSuchMethodException notPublic) {
            return null;
        }
    }

    /** That of the endpoint in a chain of handlers; {@code null} if there is none. */
    static @Nullable BoundStep endpoint(ServerRestHandler[] chain) {
        for (ServerRestHandler each : chain) {
            if (each instanceof BoundStep step) {
                return step.isLocator ? null : step;
            }
        }
        return null;
    }

    @Override
    public void handle(ResteasyReactiveRequestContext request) {
        if (isLocator) {
            TakenLocators.note(request, this);
        }
    }

    /** As a step of a match that was taken on an instance; {@code null} if nobody can say what it is. */
    Match.@Nullable Step on(@Nullable Object instance) {
        if (method == null) {
            return null;
        }
        Object own = Instances.own(instance, type);
        return own instanceof Class<?> of ? new Match.Step(of, method) : Match.Step.of(own, method);
    }
}
