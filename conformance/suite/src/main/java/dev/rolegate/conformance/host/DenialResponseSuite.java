package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.Identity;
import dev.rolegate.conformance.Reply;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an application can do with the response of a denial, which is not made before somebody asks for it. */
abstract class DenialResponseSuite {

    private final Host host;

    DenialResponseSuite(Host host) {
        this.host = host;
    }

    @Path("denied")
    public static class Resource {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    /** Gives it back, with a header and without an entity. */
    private static final class PassesOn implements ExceptionMapper<InsufficientPermissionsException> {
        @Override
        public Response toResponse(InsufficientPermissionsException denied) {
            denied.getResponse().getHeaders().putSingle("X-Passed", "on");
            return denied.getResponse();
        }
    }

    private static final class Copies implements ExceptionMapper<InsufficientPermissionsException> {
        @Override
        public Response toResponse(InsufficientPermissionsException denied) {
            return Response.fromResponse(denied.getResponse())
                    .header("X-Passed", denied.getResponse().hasEntity())
                    .type("text/plain")
                    .entity("A copy.")
                    .build();
        }
    }

    private Reply mappedBy(ExceptionMapper<?> mapper) throws Exception {
        Composition application =
                Composition.on(host).with(Resource.class, new Callers(), mapper).with(RequiresRoleFeature.class);
        try (Deployed deployed = new Deployed(host, application)) {
            return deployed.get("/denied", Identity.USER);
        }
    }

    @Test
    @DisplayName("a mapper can pass it on as it is")
    void passedOn() throws Exception {
        Reply reply = mappedBy(new PassesOn());
        assertEquals("403 on", reply.status() + " " + reply.header("x-passed"));
    }

    @Test
    @DisplayName("a mapper can copy it")
    void copied() throws Exception {
        Reply reply = mappedBy(new Copies());
        assertEquals("403 A copy. false", Deployed.line(reply) + " " + reply.header("x-passed"));
    }

    @Test
    @DisplayName("it is the same however often it is asked for")
    void same() throws Exception {
        // In a deployment, since some runtimes can make responses in one alone.
        mappedBy(new Copies());
        InsufficientPermissionsException denied = new InsufficientPermissionsException("No.");
        assertSame(denied.getResponse(), denied.getResponse());
    }
}
