package dev.rolegate.conformance;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;

/** Reads a parameter of a value class of a number; no runtime knows of them. */
public final class Values implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.getName().startsWith("dev.rolegate.languages.")
                        && type.getSimpleName().equals("Id")
                ? new Boxing<>(type)
                : null;
    }

    private record Boxing<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                Constructor<T> constructor = type.getDeclaredConstructor(long.class);
                constructor.setAccessible(true);
                return constructor.newInstance(Long.parseLong(text));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
