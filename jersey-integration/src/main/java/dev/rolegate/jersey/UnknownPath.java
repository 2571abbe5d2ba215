package dev.rolegate.jersey;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.Providers;
import org.glassfish.jersey.internal.inject.ServiceHolder;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.glassfish.jersey.spi.ExceptionMappers;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Answers a hidden request as one for a path that matches nothing: once a method is matched, Jersey gives an answer without
 * a media type one of that method's.
 */
final class UnknownPath {

    private final InjectionManager providers;

    /** Looked for with the first hidden request, when all are registered. */
    private volatile @Nullable ExceptionMappers mappers;

    /** What is found for each {@code NotFoundException}, since to look for it makes garbage. */
    private @Nullable ExceptionMapper<NotFoundException> mapper;

    /** Whether a mapper may decline one of them. */
    private boolean isAskedEachTime;

    UnknownPath(InjectionManager providers) {
        this.providers = providers;
    }

    /** {@code false} if Jersey may answer by itself, since it would add nothing. */
    boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        Response answer;
        try {
            ExceptionMapper<NotFoundException> found = mapper(unknown);
            if (found == null && !request.getMethod().equals(HttpMethod.HEAD)) {
                return false;
            }
            answer = found == null ? unknown.getResponse() : mapped(found, unknown);
        } catch (RuntimeException | LinkageError failed) {
            // Jersey calls it again then, and answers as it does for every mapper that fails.
            return false;
        }
        request.abortWith(
                answer instanceof OutboundJaxrsResponse own
                        ? new OutboundJaxrsResponse(own.getStatusInfo(), new Untyped(own.getContext()))
                        : answer);
        return true;
    }

    /** As Jersey finds it. It keeps one instance of each, in an order that no request changes. */
    private @Nullable ExceptionMapper<NotFoundException> mapper(NotFoundException unknown) {
        ExceptionMappers known = mappers;
        if (known == null) {
            known = providers.getInstance(ExceptionMappers.class);
            for (ServiceHolder<?> each : Providers.getAllServiceHolders(providers, ExceptionMapper.class)) {
                isAskedEachTime |= each.getInstance() instanceof ExtendedExceptionMapper;
            }
            mapper = isAskedEachTime ? null : known.findMapping(unknown);
            mappers = known;
        }
        return isAskedEachTime ? known.findMapping(unknown) : mapper;
    }

    private static Response mapped(ExceptionMapper<NotFoundException> mapper, NotFoundException unknown) {
        Response mapped = mapper.toResponse(unknown);
        return mapped == null ? Response.noContent().build() : mapped;
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
