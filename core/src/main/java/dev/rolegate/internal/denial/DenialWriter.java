package dev.rolegate.internal.denial;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes denials alone, since an application may have a writer that takes everything, and some runtimes ask that one first. */
@Priority(1)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
final class DenialWriter implements MessageBodyWriter<byte[]> {

    /** Comes with the entity of a denial. */
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Denied {}

    /** By hand: the annotation of a class would be a proxy. The JVM makes this with the first denial, not at the start. */
    private record Mark() implements Denied {

        private static final Annotation[] ALONE = {new Mark()};

        @Override
        public Class<? extends Annotation> annotationType() {
            return Denied.class;
        }
    }

    /** The annotations of a denial's entity. A runtime that drops them writes the same bytes by itself. */
    static Annotation[] mark() {
        return Mark.ALONE.clone();
    }

    /** Comes besides with the entity of what code of the application threw, for who hears of it. */
    @SuppressWarnings("ImmutableAnnotationChecker") // The exception's own list, which nobody can modify.
    private record Thrown(List<String> roles) implements Denied {
        @Override
        public Class<? extends Annotation> annotationType() {
            return Denied.class;
        }
    }

    /** The same for a denial whose roles somebody wants to hear. */
    static Annotation[] mark(List<String> roles) {
        return new Annotation[] {Mark.ALONE[0], new Thrown(roles)};
    }

    /** The roles of such a denial; {@code null} of any other entity. */
    static @Nullable List<String> roles(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof Thrown thrown) {
                return thrown.roles;
            }
        }
        return null;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        if (type == byte[].class && annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation == Mark.ALONE[0]) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void writeTo(
            byte[] body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(body);
    }
}
