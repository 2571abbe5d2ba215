package dev.rolegate.quarkus;

import io.quarkus.resteasy.reactive.server.runtime.StandardSecurityCheckInterceptor;
import io.quarkus.resteasy.reactive.server.runtime.security.EagerSecurityHandler.HttpPermissionsOnlyCustomizer;
import io.quarkus.security.spi.runtime.MethodDescription;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jspecify.annotations.Nullable;

/**
 * Stands where Quarkus would ask for what Jakarta's annotations say: Rolegate asks for that. What the configuration asks for
 * besides stays.
 */
public final class LeftToRolegate implements HandlerChainCustomizer {

    /** For the bytecode that Quarkus records. */
    public LeftToRolegate() {}

    /**
     * The method that Quarkus bound.
     *
     * @param type its class
     * @param method as Quarkus describes it
     * @return {@code null} if it is not public, or nobody can say which it is
     */
    public static @Nullable Method called(ResourceClass type, ServerResourceMethod method) {
        return BoundStep.of(type, method).method;
    }

    @Override
    public List<ServerRestHandler> handlers(Phase phase, ResourceClass type, ServerResourceMethod method) {
        List<ServerRestHandler> handlers =
                new ArrayList<>(new HttpPermissionsOnlyCustomizer().handlers(phase, type, method));
        Method called = phase == Phase.AFTER_MATCH ? called(type, method) : null;
        if (called != null) {
            // As Quarkus does where it has asked, so that no interceptor asks once more; of this method alone.
            MethodDescription asked = MethodDescription.ofMethod(called);
            handlers.add(request ->
                    request.setProperty(StandardSecurityCheckInterceptor.STANDARD_SECURITY_CHECK_INTERCEPTOR, asked));
        }
        return handlers;
    }
}
