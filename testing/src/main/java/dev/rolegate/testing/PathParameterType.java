package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java type of a path parameter, wherever it is injected: what is converted before the check has to be valid. */
final class PathParameterType {

    private PathParameterType() {}

    /** {@code String} if nothing tells. */
    static Class<?> of(Endpoint endpoint, String name) {
        Set<Class<?>> types = new LinkedHashSet<>();
        addTo(types, endpoint.resourceClass());
        endpoint.locators().forEach(locator -> addTo(types, locator.getDeclaringClass()));
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (names(field.getAnnotation(PathParam.class), name)) {
                    return field.getType();
                }
            }
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                for (Parameter parameter : constructor.getParameters()) {
                    if (names(parameter.getAnnotation(PathParam.class), name)) {
                        return parameter.getType();
                    }
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                for (Parameter parameter : method.getParameters()) {
                    if (isOnTheWay(method, endpoint) && names(parameter.getAnnotation(PathParam.class), name)) {
                        return parameter.getType();
                    }
                }
            }
        }
        return String.class;
    }

    private static void addTo(Set<Class<?>> types, Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            types.add(each);
            for (Class<?> above : each.getInterfaces()) {
                addTo(types, above);
            }
        }
        if (type.isInterface()) {
            types.add(type);
            for (Class<?> above : type.getInterfaces()) {
                addTo(types, above);
            }
        }
    }

    /** By name: which of several overloads it is makes no difference to a guess. */
    private static boolean isOnTheWay(Method method, Endpoint endpoint) {
        return method.getName().equals(endpoint.method().getName())
                || endpoint.locators().stream()
                        .anyMatch(locator -> locator.getName().equals(method.getName()));
    }

    private static boolean names(@Nullable PathParam annotation, String name) {
        return annotation != null && annotation.value().equals(name);
    }
}
