package dev.rolegate.benchmarks;

import dev.rolegate.InsufficientPermissionsException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A denial that is thrown and mapped, and not decided: what the runtime takes for that. */
@Priority(Priorities.AUTHORIZATION)
public class ThrowFilter implements ContainerRequestFilter {

    /** For the runtime. */
    public ThrowFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        throw new Bare();
    }

    /** The same with an exception that makes no response unless somebody needs it: nothing that is thrown costs less. */
    @Priority(Priorities.AUTHORIZATION)
    public static class OfRolegate implements ContainerRequestFilter {

        /** For the runtime. */
        public OfRolegate() {}

        @Override
        public void filter(ContainerRequestContext request) {
            throw new InsufficientPermissionsException(Resources.MESSAGE);
        }
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
