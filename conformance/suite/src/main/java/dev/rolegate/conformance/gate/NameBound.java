package dev.rolegate.conformance.gate;

import dev.rolegate.RequiresRole;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pattern that tutorials show: a filter bound by the annotation's name, which reads the annotation from the injected
 * {@code ResourceInfo}, from the method and else from the class; and a mapper that answers with an object. Wrong on every
 * runtime, and good to see by how much. Public, since RESTEasy instantiates no others.
 */
final class NameBound {

    private NameBound() {}

    @RequiresRole("the binding alone counts")
    @Priority(Priorities.AUTHORIZATION)
    public static final class Filter implements ContainerRequestFilter {

        @Context
        private @Nullable ResourceInfo matched;

        @Override
        public void filter(ContainerRequestContext request) {
            RequiresRole required = required();
            if (required != null
                    && (request.getSecurityContext().getUserPrincipal() == null
                            || Arrays.stream(required.value()).noneMatch(request.getSecurityContext()::isUserInRole))) {
                throw new ForbiddenException();
            }
        }

        private @Nullable RequiresRole required() {
            if (matched == null) {
                return null;
            }
            RequiresRole onMethod = matched.getResourceMethod().getAnnotation(RequiresRole.class);
            return onMethod != null ? onMethod : matched.getResourceClass().getAnnotation(RequiresRole.class);
        }
    }

    public static final class Mapper implements ExceptionMapper<ForbiddenException> {
        @Override
        public Response toResponse(ForbiddenException exception) {
            return Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new Body("InsufficientPermissions", "You do not have permission to make this request."))
                    .build();
        }
    }

    public record Body(String error, String message) {}

    /** In place of a JSON provider, which not every runtime brings along. */
    public static final class Writer implements MessageBodyWriter<Body> {

        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == Body.class;
        }

        @Override
        public void writeTo(
                Body body,
                Class<?> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            String json = "{\"error\":\"" + body.error() + "\",\"message\":\"" + body.message() + "\"}";
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
