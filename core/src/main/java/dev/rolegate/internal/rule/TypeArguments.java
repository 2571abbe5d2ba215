package dev.rolegate.internal.rule;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a class and its supertypes bind their supertypes' type parameters to (JLS 8.4.2: subsignatures). */
final class TypeArguments {

    private final Map<TypeVariable<?>, Type> bound = new HashMap<>();

    private TypeArguments() {}

    static TypeArguments of(List<Class<?>> hierarchy) {
        TypeArguments arguments = new TypeArguments();
        for (Class<?> type : hierarchy) {
            arguments.bind(readable(type::getGenericSuperclass, Object.class));
            for (Type each : readable(type::getGenericInterfaces, new Type[0])) {
                arguments.bind(each);
            }
        }
        return arguments;
    }

    /** The generic return type of a method; {@code Object} where it cannot be read. */
    static Type returned(Method method) {
        return readable(method::getGenericReturnType, Object.class);
    }

    /** Without what is missing or malformed: only generic types name it, and the JVM does without. */
    static <T> T readable(Supplier<T> generic, T otherwise) {
        try {
            return generic.get();
        } catch (TypeNotPresentException
                | MalformedParameterizedTypeException
                | GenericSignatureFormatError
                | NoClassDefFoundError missing) {
            return otherwise;
        }
    }

    private void bind(@Nullable Type supertype) {
        if (supertype instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = ((Class<?>) parameterized.getRawType()).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                bound.putIfAbsent(variables[i], parameterized.getActualTypeArguments()[i]);
            }
            // An inner class of a generic one.
            bind(parameterized.getOwnerType());
        }
    }

    /** The classes that are left of a method's parameters once the class's type arguments are put in. */
    List<Class<?>> erased(Method method) {
        return readable(() -> erased(method.getGenericParameterTypes()), List.of(method.getParameterTypes()));
    }

    private List<Class<?>> erased(Type[] types) {
        return Arrays.<Type>stream(types)
                .<Class<?>>map(type -> erased(type, bound.size()))
                .toList();
    }

    private Class<?> erased(Type type, int bindings) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType(), bindings).arrayType();
        }
        // Neither a parameter nor a supertype's argument is a wildcard itself (JLS 8.1.4, 8.1.5).
        TypeVariable<?> variable = (TypeVariable<?>) type;
        // An inner class may bind the outer one's parameters to each other.
        Type argument = bindings == 0 ? null : bound.get(variable);
        return argument == null ? erased(variable.getBounds()[0], bindings) : erased(argument, bindings - 1);
    }
}
