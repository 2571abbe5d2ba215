package dev.rolegate.conformance.application;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.Priority;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Denies everything, to callers with every kind of name, so that every answer has to be the same. */
@Path("{any: .*}")
@RequiresRole("nobody")
public class Anything {

    /** The application. */
    public static final Part PART =
            Part.of("strangers", Shapes.of(Anything.class)).withSingletons(() -> List.of(new OddNames()));

    /** For the runtime. */
    public Anything() {}

    /** For nobody. */
    @GET
    public String get() {
        return "ok";
    }

    /** For nobody. */
    @DELETE
    public String delete() {
        return "ok";
    }

    /** For nobody. */
    @POST
    public String post(String entity) {
        return entity;
    }

    /** For nobody. */
    @PUT
    public String put(String entity) {
        return entity;
    }

    /** Text of all sorts, without what ends a header or a line. */
    public static String text(Random random, int from, int length) {
        return random.ints(random.nextInt(length), from, 0x3000)
                .filter(c -> c < 0x7f || c > 0xa0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Every caller is somebody, by one odd name or another. */
    @Priority(Priorities.AUTHENTICATION + 1)
    private static final class OddNames implements ContainerRequestFilter {
        private final Random random = new Random(43);

        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new CallerContext('x' + text(random, 0, 5_000), Set.of()));
        }
    }
}
