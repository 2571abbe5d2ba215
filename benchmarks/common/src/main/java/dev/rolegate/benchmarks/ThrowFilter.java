package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The cheapest denial that an application's own mapper can still replace: what the runtime takes for throwing it. */
@Priority(Priorities.AUTHORIZATION)
public class ThrowFilter implements ContainerRequestFilter {

    /** For the runtime. */
    public ThrowFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        throw new Bare();
    }

    /** Without a stack trace. */
    private static final class Bare extends ForbiddenException {

        private static final long serialVersionUID = 1L;

        Bare() {
            super(Resources.MESSAGE);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Looks at nothing. */
    public static class Mapper implements ExceptionMapper<ForbiddenException> {

        /** For the runtime. */
        public Mapper() {}

        @Override
        public Response toResponse(ForbiddenException denied) {
            return Denied.prebuilt();
        }
    }
}
