package dev.rolegate.internal.denial;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From exception to response: a mapper for each type, one way of rendering. */
// Each names its type itself: some runtimes look at what a class implements, and not at its superclass.
abstract class DenialMapper {

    /** Behind the default, so that an application's mapper for the same type wins. */
    static final int PRIORITY = 6000;

    /** What describes another entity or its way here, as in the 403 of another service that a client passes on. */
    private static final Set<String> OF_ANOTHER_ENTITY = ignoringCase(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CACHE_CONTROL,
            "Content-Range",
            "Transfer-Encoding",
            "Trailer",
            "Connection",
            "Keep-Alive",
            "Upgrade");

    final Supplier<Denials> current;

    DenialMapper(Supplier<Denials> current) {
        this.current = current;
    }

    /** A new response each time: what a filter adds to one must not reach the next caller. */
    Response respond(Status status, byte[] body, @Nullable Response original) {
        return respond(status, body, original, DenialWriter.mark());
    }

    Response respond(Status status, byte[] body, @Nullable Response original, Annotation[] mark) {
        Response.ResponseBuilder response = Response.status(status);
        if (original != null) { // Jakarta REST drops it when an exception is serialized.
            original.getHeaders().forEach((name, values) -> keep(response, name, values));
        }
        response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        // No length: only the runtime knows what filters, interceptors and writers make of the bytes.
        return response.type(current.get().mediaType()).entity(body, mark).build();
    }

    private static void keep(Response.ResponseBuilder response, String name, List<Object> values) {
        if (!OF_ANOTHER_ENTITY.contains(name)) {
            for (Object value : values) {
                if (value != null) { // It would remove those before it.
                    response.header(name, value);
                }
            }
        }
    }

    /** 403, from the filter or from application code. */
    @Priority(PRIORITY)
    static final class OfInsufficientPermissions extends DenialMapper
            implements ExceptionMapper<InsufficientPermissionsException> {

        OfInsufficientPermissions(Supplier<Denials> current) {
            super(current);
        }

        @Override
        public Response toResponse(InsufficientPermissionsException denial) {
            // A subclass may have another idea of its message.
            String message = denial.getMessage();
            Denials denials = current.get();
            byte[] body =
                    denials.bodies().forbidden(message == null || message.isEmpty() ? Sentences.GENERIC : message);
            return respond(
                    Status.FORBIDDEN,
                    body,
                    original(denial),
                    denials.areHeard() ? DenialWriter.mark(denial.requiredRoles()) : DenialWriter.mark());
        }

        private static @Nullable Response original(InsufficientPermissionsException denial) {
            try {
                return (Response) Touched.RESPONSE.invokeExact(denial);
            } catch (Throwable failure) { // A subclass may have any idea of its response.
                throw failure instanceof RuntimeException of ? of : new IllegalStateException(failure);
            }
        }
    }

    /** Asking for its response would make one, which costs more than all the rest of a denial. Apart: no start needs it. */
    private static final class Touched {

        static final MethodHandle RESPONSE = response();

        private static MethodHandle response() {
            Class<?> type = InsufficientPermissionsException.class;
            try {
                return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                        .findSpecial(type, "touchedResponse", MethodType.methodType(Response.class), type);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    /** 401. */
    @Priority(PRIORITY)
    static final class OfUnauthenticated extends DenialMapper implements ExceptionMapper<UnauthenticatedException> {

        OfUnauthenticated(Supplier<Denials> current) {
            super(current);
        }

        @Override
        public Response toResponse(UnauthenticatedException denial) {
            byte[] body = current.get().bodies().unauthenticated();
            Response response = respond(Status.UNAUTHORIZED, body, denial.getResponse());
            if (!response.getHeaders().containsKey(HttpHeaders.WWW_AUTHENTICATE)) { // RFC 9110, section 15.5.2
                response.getHeaders().put(HttpHeaders.WWW_AUTHENTICATE, new ArrayList<>(denial.getChallenges()));
            }
            return response;
        }
    }

    /** 503. */
    @Priority(PRIORITY)
    static final class OfAuthorizationUnavailable extends DenialMapper
            implements ExceptionMapper<AuthorizationUnavailableException> {

        OfAuthorizationUnavailable(Supplier<Denials> current) {
            super(current);
        }

        @Override
        public Response toResponse(AuthorizationUnavailableException denial) {
            byte[] body = current.get().bodies().unavailable();
            return respond(Status.SERVICE_UNAVAILABLE, body, denial.getResponse());
        }
    }

    /** The application's own 403 without an entity; its text may come from anywhere, so it is not shown. */
    @Priority(PRIORITY)
    static final class OfForbidden extends DenialMapper implements ExceptionMapper<ForbiddenException> {

        @Context
        private @Nullable Providers providers;

        OfForbidden(Supplier<Denials> current) {
            super(current);
        }

        @Override
        public Response toResponse(ForbiddenException forbidden) {
            Denials denials = current.get();
            if (!denials.mapForbiddenExceptions()) {
                return standAside(forbidden);
            }
            Response original = forbidden.getResponse();
            if (hasEntity(original)) {
                return original;
            }
            return respond(Status.FORBIDDEN, denials.bodies().forbidden(Sentences.GENERIC), original);
        }

        private static boolean hasEntity(@Nullable Response response) {
            try {
                return response != null && response.hasEntity();
            } catch (IllegalStateException closed) { // A client's response whose entity can no longer be sent.
                return false;
            }
        }

        /** The option can be set after the mapper was registered: what would have mapped it without us maps it. */
        @SuppressWarnings("unchecked")
        private Response standAside(ForbiddenException forbidden) {
            Class<?> type = ForbiddenException.class.getSuperclass();
            ExceptionMapper<WebApplicationException> next = providers == null
                    ? null
                    : (ExceptionMapper<WebApplicationException>)
                            providers.getExceptionMapper((Class<? extends Throwable>) type);
            return next == null ? forbidden.getResponse() : next.toResponse(forbidden);
        }
    }

    private static Set<String> ignoringCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }
}
