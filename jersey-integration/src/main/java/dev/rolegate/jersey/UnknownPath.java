package dev.rolegate.jersey;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers a hidden request as one for a path that matches nothing: once a method is matched, Jersey gives an answer without
 * a media type one of that method's.
 */
final class UnknownPath {

    private final @Nullable Providers providers;

    /** Looked for once, since that makes garbage; with the first hidden request, when all are registered. */
    private volatile @Nullable ExceptionMapper<NotFoundException> mapper;

    private volatile boolean searched;

    UnknownPath(@Nullable Providers providers) {
        this.providers = providers;
    }

    /** {@code false} if Jersey may answer by itself, since it would add nothing. */
    boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        ExceptionMapper<NotFoundException> mapper = mapper();
        if (mapper == null && !request.getMethod().equals(HttpMethod.HEAD)) {
            return false;
        }
        Response answer = mapper == null ? unknown.getResponse() : map(mapper, unknown);
        if (answer == null) {
            return false;
        }
        request.abortWith(
                answer instanceof OutboundJaxrsResponse own
                        ? new OutboundJaxrsResponse(own.getStatusInfo(), new Untyped(own.getContext()))
                        : answer);
        return true;
    }

    /** The application's own. Jersey keeps one instance of each, in an order that no request changes. */
    private @Nullable ExceptionMapper<NotFoundException> mapper() {
        if (!searched) {
            ExceptionMapper<NotFoundException> found =
                    providers == null ? null : providers.getExceptionMapper(NotFoundException.class);
            mapper = found == null || found.getClass().getName().startsWith("org.glassfish.jersey.") ? null : found;
            searched = true;
        }
        return mapper;
    }

    /** {@code null} if it fails: Jersey calls it again then, and answers as it does for every mapper that fails. */
    private static @Nullable Response map(ExceptionMapper<NotFoundException> mapper, NotFoundException unknown) {
        try {
            Response mapped = mapper.toResponse(unknown);
            return mapped == null ? Response.noContent().build() : mapped;
        } catch (RuntimeException | LinkageError failed) {
            return null;
        }
    }

    /** Has a media type for the first who asks, Jersey, which would choose one else; afterwards its own or none. */
    private static final class Untyped extends OutboundMessageContext {

        private boolean asked;

        Untyped(OutboundMessageContext original) {
            super(original);
        }

        @Override
        public MediaType getMediaType() {
            if (!asked) {
                asked = true;
                return MediaType.WILDCARD_TYPE;
            }
            return super.getMediaType();
        }
    }
}
