package dev.rolegate.quarkus.deployment;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.quarkus.MapperOfApplication;
import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.common.model.ResourceClass;

/** Keeps denials from the mappers that a resource class has for more than them, as everywhere those of the application are. */
final class ClassMappers {

    private static final List<Class<?>> DENIALS = List.of(
            InsufficientPermissionsException.class,
            UnauthenticatedException.class,
            AuthorizationUnavailableException.class);

    private ClassMappers() {}

    static void keepFromDenials(SetupEndpointsResultBuildItem endpoints) {
        List<ResourceClass> all = new ArrayList<>(endpoints.getResourceClasses());
        all.addAll(endpoints.getSubResourceClasses());
        for (ResourceClass type : all) {
            if (!type.getClassLevelExceptionMappers().isEmpty()) {
                Map<String, String> mappers = new HashMap<>(type.getClassLevelExceptionMappers());
                for (Class<?> each : DENIALS) {
                    mappers.putIfAbsent(each.getName(), MapperOfApplication.class.getName());
                }
                type.setClassLevelExceptionMappers(mappers);
            }
        }
    }
}
