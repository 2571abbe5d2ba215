package dev.rolegate.quarkus.deployment;

import dev.rolegate.quarkus.LeftToRolegate;
import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import io.quarkus.resteasy.reactive.server.runtime.security.EagerSecurityHandler.HttpPermissionsAndSecurityChecksCustomizer;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.common.model.ResourceMethod;
import org.jboss.resteasy.reactive.common.util.DeploymentUtils;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;

/** Leaves Jakarta's annotations on endpoints to Rolegate; an endpoint with one of Quarkus' own is left as it is. */
final class JakartaAnnotations {

    private static final Set<Class<?>> JAKARTA = Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private JakartaAnnotations() {}

    static void leaveToRolegate(SetupEndpointsResultBuildItem endpoints) {
        List<ResourceClass> all = new ArrayList<>(endpoints.getResourceClasses());
        all.addAll(endpoints.getSubResourceClasses());
        for (ResourceClass type : all) {
            for (ResourceMethod each : type.getMethods()) {
                if (each instanceof ServerResourceMethod method && isJakartasAlone(type, method)) {
                    List<HandlerChainCustomizer> customizers = new ArrayList<>(method.getHandlerChainCustomizers());
                    customizers.replaceAll(
                            customizer -> customizer instanceof HttpPermissionsAndSecurityChecksCustomizer
                                    ? new LeftToRolegate()
                                    : customizer);
                    method.setHandlerChainCustomizers(customizers);
                }
            }
        }
    }

    /** On the method, or on a class that it may have it from. */
    private static boolean isJakartasAlone(ResourceClass type, ServerResourceMethod method) {
        Class<?> bound = DeploymentUtils.loadClass(type.getClassName());
        Class<?>[] parameters = new Class<?>[method.getParameters().length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = DeploymentUtils.loadClass(method.getParameters()[i].declaredUnresolvedType);
        }
        Method called;
        try {
            called = bound.getMethod(method.getName(), parameters);
        } catch (NoSuchMethodException notPublic) {
            return false;
        }
        boolean jakarta = false;
        for (AnnotatedElement each : List.of(called, called.getDeclaringClass(), bound)) {
            for (Annotation annotation : each.getAnnotations()) {
                if (annotation.annotationType().getName().startsWith("io.quarkus.security.")) {
                    return false;
                }
                jakarta |= JAKARTA.contains(annotation.annotationType());
            }
        }
        return jakarta;
    }
}
