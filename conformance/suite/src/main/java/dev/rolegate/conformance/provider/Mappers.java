package dev.rolegate.conformance.provider;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.conformance.cases.Answer;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Exception mappers of an application's own; public, since some parts register them by class. */
public final class Mappers {

    /** What all of them answer, but those for Rolegate's own exception and for 404. */
    public static final Answer PAGE = Answer.own(403, "A page of the application's own.");

    private Mappers() {}

    private static Response page(String text) {
        return Response.status(PAGE.status())
                .type("text/plain")
                .entity(text.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** For the nearest type that is not Rolegate's. */
    @Provider
    public static class ForbiddenPage implements ExceptionMapper<ForbiddenException> {
        @Override
        public Response toResponse(ForbiddenException exception) {
            return page(PAGE.body());
        }
    }

    /** For everything that has a response. */
    @Provider
    public static class WebApplicationPage implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException exception) {
            return page(PAGE.body());
        }
    }

    /** For every exception. */
    public static class ExceptionPage implements ExceptionMapper<Exception> {
        @Override
        public Response toResponse(Exception exception) {
            return page(PAGE.body());
        }
    }

    /** For everything. */
    @Provider
    public static class ThrowablePage implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable exception) {
            return page(PAGE.body());
        }
    }

    /** For Rolegate's own, in another language: the roles and the message are all it needs. */
    @Provider
    public static class DenialPage implements ExceptionMapper<InsufficientPermissionsException> {
        @Override
        public Response toResponse(InsufficientPermissionsException exception) {
            return page("Verboten; nötig wäre " + exception.requiredRoles() + ": " + exception.getMessage());
        }
    }

    /** A mapper that tells one exception class from another. */
    public static final class NotFoundPage implements ExceptionMapper<NotFoundException> {
        @Override
        public Response toResponse(NotFoundException exception) {
            return Response.status(404)
                    .type("text/plain")
                    .header("X-Page", "not-found")
                    .entity(exception.getClass().getName())
                    .build();
        }
    }

    /** A mapper that tells everything. */
    public static final class EchoPage implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable exception) {
            Response response = exception instanceof WebApplicationException known
                    ? known.getResponse()
                    : Response.serverError().build();
            return Response.fromResponse(response)
                    .type("text/plain")
                    .entity(exception + " caused by " + exception.getCause() + ", " + response.getHeaders())
                    .build();
        }
    }

    /** A Feature of the application's own that registers all of these in order. */
    public record Bundle(List<Object> components) implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            for (Object component : components) {
                if (component instanceof Class<?> type) {
                    context.register(type);
                } else {
                    context.register(component);
                }
            }
            return true;
        }
    }
}
