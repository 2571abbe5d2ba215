package dev.rolegate.quarkus;

import dev.rolegate.internal.host.Match;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.common.model.MethodParameter;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.common.model.ResourceMethod;
import org.jboss.resteasy.reactive.common.util.DeploymentUtils;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
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

    final BoundParameters parameters;

    private final boolean isLocator;
    private final boolean addsPath;
    private final Set<String> verbsOfType;
    /** Looked for with the first request. */
    private volatile @Nullable Class<?> served;
    /** Seen with the first request. */
    private volatile @Nullable RuntimeResource target;
    /** What Quarkus runs once the step has failed; seen before the target. */
    private ServerRestHandler[] failing = {};

    private BoundStep(
            Class<?> type,
            @Nullable Method method,
            BoundParameters parameters,
            ServerResourceMethod bound,
            Set<String> verbsOfType) {
        this.type = type;
        this.method = method;
        this.parameters = parameters;
        this.isLocator = bound.getHttpMethod() == null;
        this.addsPath = !bound.getPath().isEmpty() && !bound.getPath().equals("/");
        this.verbsOfType = verbsOfType;
    }

    /** Whether it has a path of its own below its class's. */
    boolean addsPath() {
        return addsPath;
    }

    /** Whether any method of its class has this verb. */
    boolean hasVerb(String verb) {
        return verbsOfType.contains(verb);
    }

    static BoundStep of(ResourceClass bound, ServerResourceMethod method) {
        Class<?> type = DeploymentUtils.loadClass(bound.getClassName());
        Set<String> verbs = new HashSet<>();
        for (ResourceMethod each : bound.getMethods()) {
            if (each.getHttpMethod() != null) {
                verbs.add(each.getHttpMethod());
            }
        }
        BoundParameters parameters = new BoundParameters(bound.getPath(), method);
        return new BoundStep(type, method(type, method), parameters, method, verbs);
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
        if (target == null && request.getTarget().getHandlerChain() == request.getHandlers()) {
            failing = request.getAbortHandlerChain();
            target = request.getTarget();
        }
        if (isLocator) {
            TakenLocators.note(request, this);
        } else {
            LazyIdentity.resolve(request, this);
        }
    }

    /** What Quarkus made of it; {@code null} as long as that was not seen. */
    @Nullable
    RuntimeResource target() {
        return target;
    }

    /** Lets a request fail as if the step had failed; whether that could be done. */
    boolean fail(ResteasyReactiveRequestContext request, Throwable failure) {
        RuntimeResource known = target;
        if (known != null) {
            request.restart(known);
            request.setAbortHandlerChain(failing);
            request.handleException(failure, true);
        }
        return known != null;
    }

    /** As a step of a match that was taken on an instance; {@code null} if nobody can say what it is. */
    Match.@Nullable Step on(@Nullable Object instance) {
        if (method == null) {
            return null;
        }
        Object own = Instances.own(instance, type);
        return own instanceof Class<?> of ? new Match.Step(of, method) : Match.Step.of(own, method);
    }

    /** As the endpoint of a request; {@code null} if what led to it was not seen, or nobody can say what it is. */
    @Nullable
    Match matched(ResteasyReactiveRequestContext request) {
        List<Match.Step> locators = method == null ? null : TakenLocators.in(request);
        if (locators == null || method == null) {
            return null;
        }
        // A root resource has not been made yet.
        Object own = locators.isEmpty() ? served() : Instances.own(request.getEndpointInstance(), type);
        return own == null ? null : Match.of(locators, own, type, method);
    }

    /** The class of which Quarkus will make a root resource; {@code null} if nobody can say. */
    private @Nullable Class<?> served() {
        Class<?> known = served;
        if (known == null) {
            known = Instances.served(type);
            served = known;
        }
        return known;
    }
}
