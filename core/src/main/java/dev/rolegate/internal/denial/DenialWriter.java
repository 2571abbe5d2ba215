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

/** Writes denials alone, since an application may have a writer that takes everything, and some runtimes ask that one first. */
@Priority(1)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
final class DenialWriter implements MessageBodyWriter<byte[]> {

    /** Comes with the entity of a denial. */
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Denied {}

    @Denied
    private static final class Marked {}

    /** The annotations of a denial's entity. A runtime that drops them writes the same bytes by itself. */
    static Annotation[] mark() {
        return MARK.clone();
    }

    private static final Annotation[] MARK = Marked.class.getAnnotations();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        if (type == byte[].class && annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation == MARK[0]) {
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
