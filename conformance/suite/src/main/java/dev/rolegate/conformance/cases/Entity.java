package dev.rolegate.conformance.cases;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entity of requests that have one: a number. A resource method takes it as {@code Entity} or as {@code Integer}; what
 * is sent where a denial is expected is neither, so that a runtime which reads first answers 400.
 *
 * @param number the number
 */
public record Entity(int number) {

    private static final String VALID = "42";
    private static final String INVALID = "{\"number\": forty-two";
    private static final Set<String> VERBS_WITHOUT = Set.of("GET", "HEAD", "DELETE", "OPTIONS");

    /** What a request with this verb carries, or {@code null}. */
    public static @Nullable String text(String verb, boolean valid) {
        if (VERBS_WITHOUT.contains(verb)) {
            return null;
        }
        return valid ? VALID : INVALID;
    }

    /** Reads an entity, or answers 400. */
    @Consumes(MediaType.WILDCARD)
    public static final class Reader implements MessageBodyReader<Entity> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == Entity.class;
        }

        @Override
        public Entity readFrom(
                Class<Entity> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream stream)
                throws IOException {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            try {
                return new Entity(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new BadRequestException("The entity is not a number.", e);
            }
        }
    }
}
