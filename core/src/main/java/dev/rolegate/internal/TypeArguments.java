package dev.rolegate.internal;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a class and its supertypes bind their supertypes' type parameters to (JLS 8.4.2: subsignatures). */
final class TypeArguments {

    private final Map<TypeVariable<?>, Type> bound = new HashMap<>();

    private TypeArguments() {}

    static TypeArguments of(List<Class<?>> hierarchy) {
        TypeArguments arguments = new TypeArguments();
        for (Class<?> type : hierarchy) {
            arguments.bind(type.getGenericSuperclass());
            for (Type each : type.getGenericInterfaces()) {
                arguments.bind(each);
            }
        }
        return arguments;
    }

    private void bind(Type supertype) {
        if (supertype instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = ((Class<?>) parameterized.getRawType()).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                bound.putIfAbsent(variables[i], parameterized.getActualTypeArguments()[i]);
            }
        }
    }

    /** The classes that are left of the types once the class's type arguments are put in. */
    List<Class<?>> erased(Type[] types) {
        return Arrays.<Type>stream(types).<Class<?>>map(this::erased).toList();
    }

    private Class<?> erased(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType()).arrayType();
        }
        // Neither a parameter nor a supertype's argument is a wildcard itself (JLS 8.1.4, 8.1.5).
        TypeVariable<?> variable = (TypeVariable<?>) type;
        Type argument = bound.get(variable);
        return erased(argument == null ? variable.getBounds()[0] : argument);
    }
}
