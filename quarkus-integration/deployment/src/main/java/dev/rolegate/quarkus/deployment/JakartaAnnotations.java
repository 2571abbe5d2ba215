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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.common.model.ResourceMethod;
import org.jboss.resteasy.reactive.common.util.DeploymentUtils;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jspecify.annotations.Nullable;

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

    /** One of these stands on the method or a class that it may have it from, and none of Quarkus' own. */
    private static boolean isJakartasAlone(ResourceClass type, ServerResourceMethod method) {
        Class<?> bound = DeploymentUtils.loadClass(type.getClassName());
        Method called = LeftToRolegate.called(type, method);
        if (called == null) {
            return false;
        }
        boolean jakarta = false;
        for (AnnotatedElement each : places(bound, called)) {
            for (Annotation annotation : each.getAnnotations()) {
                if (isQuarkus(annotation.annotationType(), new HashSet<>())) {
                    return false;
                }
                jakarta |= JAKARTA.contains(annotation.annotationType());
            }
        }
        return jakarta;
    }

    /** Wherever Quarkus may look for its own: the class, what it extends and implements, and the method in all of them. */
    private static Set<AnnotatedElement> places(Class<?> bound, Method called) {
        Set<AnnotatedElement> all = new LinkedHashSet<>();
        add(bound, called, all);
        all.add(called);
        return all;
    }

    private static void add(@Nullable Class<?> type, Method called, Set<AnnotatedElement> all) {
        if (type == null || !all.add(type)) {
            return;
        }
        for (Method each : type.getDeclaredMethods()) {
            if (each.getName().equals(called.getName()) && each.getParameterCount() == called.getParameterCount()) {
                all.add(each);
            }
        }
        add(type.getSuperclass(), called, all);
        for (Class<?> each : type.getInterfaces()) {
            add(each, called, all);
        }
    }

    /** Itself, or as an annotation of its own that stands for one. */
    private static boolean isQuarkus(Class<? extends Annotation> annotation, Set<Class<?>> asked) {
        if (annotation.getName().startsWith("io.quarkus.")) {
            return true;
        }
        if (asked.add(annotation)) {
            for (Annotation each : annotation.getAnnotations()) {
                if (isQuarkus(each.annotationType(), asked)) {
                    return true;
                }
            }
        }
        return false;
    }
}
