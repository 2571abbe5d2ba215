package dev.rolegate.conformance.provider;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** An application's own writers and interceptors, which reach for more than they should. */
public final class Writers {

    /** What {@link Prefix} sends before every entity. */
    public static final String PREFIX = ")]}',\n";

    private Writers() {}

    /** Takes everything, whatever its type. */
    @Produces(MediaType.WILDCARD)
    public static final class GreedyForObjects implements MessageBodyWriter<Object> {
        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public void writeTo(
                Object entity,
                Class<?> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream stream)
                throws IOException {
            stream.write("greedy".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Takes every array of bytes, JSON first. */
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public static final class GreedyForBytes implements MessageBodyWriter<byte[]> {
        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public void writeTo(
                byte[] entity,
                Class<?> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream stream)
                throws IOException {
            stream.write("greedy".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Defends against JSON hijacking as Angular's servers do; like the specification's example, it forgets the length. */
    public static final class Prefix implements WriterInterceptor {
        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            context.getHeaders().putSingle("X-Prefix", context.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE));
            context.getOutputStream().write(PREFIX.getBytes(StandardCharsets.US_ASCII));
            context.proceed();
        }
    }

    /** Binds it to each method, where no list of interceptors shows it. */
    @Provider
    public static final class PrefixEach implements DynamicFeature {
        @Override
        public void configure(ResourceInfo resource, FeatureContext context) {
            context.register(new Prefix());
        }
    }
}
