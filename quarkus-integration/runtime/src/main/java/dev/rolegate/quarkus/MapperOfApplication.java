package dev.rolegate.quarkus;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jboss.resteasy.reactive.common.model.ResourceExceptionMapper;
import org.jboss.resteasy.reactive.server.core.RuntimeExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.AsyncExceptionMapperContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveAsyncExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;

/**
 * Stands among the mappers of a resource class for the one that answers denials everywhere: Quarkus asks those of the class
 * first, and one for more than a denial would answer it.
 */
public final class MapperOfApplication implements ResteasyReactiveAsyncExceptionMapper<WebApplicationException> {

    /** For Quarkus. */
    public MapperOfApplication() {}

    @Override
    public void asyncResponse(WebApplicationException denial, AsyncExceptionMapperContext context) {
        ExceptionMapper<WebApplicationException> mapper = of(denial.getClass());
        if (mapper instanceof ResteasyReactiveAsyncExceptionMapper<WebApplicationException> later) {
            later.asyncResponse(denial, context);
        } else if (mapper instanceof ResteasyReactiveExceptionMapper<WebApplicationException> own) {
            context.setResponse(own.toResponse(denial, context.serverRequestContext()));
        } else {
            context.setResponse(mapper.toResponse(denial));
        }
    }

    /** The nearest; of a denial there is always one, the application's own or Rolegate's. */
    @SuppressWarnings("unchecked")
    private static ExceptionMapper<WebApplicationException> of(Class<?> denial) {
        ResourceExceptionMapper<? extends Throwable> found =
                RuntimeExceptionMapper.getMappers().get(denial);
        return found == null
                ? of(denial.getSuperclass())
                : (ExceptionMapper<WebApplicationException>)
                        found.getFactory().createInstance().getInstance();
    }
}
