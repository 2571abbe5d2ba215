package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Authenticates whom the header names, and fails in one of a hundred look-ups. The request's number decides which. */
@Priority(Priorities.AUTHENTICATION)
final class FailingCallers implements ContainerRequestFilter {

    static final String NUMBER = "X-Number";

    /** In the text of every failure. */
    static final String SECRET = "jdbc:directory://roles?password=secret";

    static final List<Supplier<Throwable>> FAILURES = List.of(
            () -> new IllegalStateException(SECRET),
            () -> new IOException(SECRET), // Checked: a proxy may throw what its interface does not declare.
            () -> new ForbiddenException(SECRET),
            () -> new WebApplicationException(SECRET, Response.ok(SECRET).build()),
            () -> new StackOverflowError(SECRET),
            () -> new OutOfMemoryError(SECRET),
            () -> new NoClassDefFoundError(SECRET));

    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /** The numbers of the requests whose look-ups failed. */
    Set<String> failed() {
        return failed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Identity identity = Identity.valueOf(request.getHeaderString(Identity.HEADER));
        request.setSecurityContext(new Caller(identity, request.getHeaderString(NUMBER)));
    }

    private final class Caller extends CallerContext {

        private final String number;
        private final SplittableRandom random;

        Caller(Identity identity, String number) {
            super(identity);
            this.number = number;
            random = new SplittableRandom(Long.parseLong(number));
        }

        private void lookUp() {
            if (random.nextInt(100) == 0) {
                failed.add(number);
                FailingCallers.<RuntimeException>fail(
                        FAILURES.get(random.nextInt(FAILURES.size())).get());
            }
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            lookUp();
            Principal principal = super.getUserPrincipal();
            return principal == null
                    ? null
                    : () -> {
                        lookUp();
                        return principal.getName();
                    };
        }

        @Override
        public boolean isUserInRole(String role) {
            lookUp();
            return super.isUserInRole(role);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
