package dev.rolegate.quarkus;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.ServerSerialisers;
import org.jboss.resteasy.reactive.server.core.serialization.EntityWriter;
import org.jboss.resteasy.reactive.server.core.serialization.FixedEntityWriter;
import org.jboss.resteasy.reactive.server.providers.serialisers.ServerByteArrayMessageBodyHandler;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * One of Rolegate's mappers. Its bytes are written by what Quarkus has for bytes: an application may have a writer of its own
 * for all of them, and once a method has answered, Quarkus would write them as it writes what that returns.
 */
final class BytesMapper<E extends Throwable> implements ResteasyReactiveExceptionMapper<E> {

    private final ExceptionMapper<E> mapper;
    private final EntityWriter writer;

    BytesMapper(ExceptionMapper<E> mapper, ServerSerialisers serialisers) {
        this.mapper = mapper;
        this.writer = new FixedEntityWriter(new ServerByteArrayMessageBodyHandler(), serialisers);
    }

    @Override
    public Response toResponse(E exception) {
        return mapper.toResponse(exception);
    }

    @Override
    public Response toResponse(E exception, ServerRequestContext context) {
        Response response = mapper.toResponse(exception);
        if (context instanceof ResteasyReactiveRequestContext request) {
            // As long as no filter puts another entity in its place: then Quarkus looks for a writer anew.
            request.setEntityWriter(writer);
        }
        return response;
    }
}
