package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Reply;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
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

    /** Stands before every other writer and leaves the end out. */
    @Priority(Integer.MIN_VALUE)
    @Produces(MediaType.WILDCARD)
    private static final class Shortens implements MessageBodyWriter<byte[]> {
        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public void writeTo(
                byte[] entity,
                Class<?> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream stream)
                throws IOException {
            stream.write(entity, 0, 1);
        }
    }

    @Test
    @DisplayName("whoever writes it, it comes whole, and so does the next one on the connection")
    void written() throws Exception {
        Composition application = Composition.on(host)
                .with(Resource.class, new Callers(), new Shortens())
                .with(RequiresRoleFeature.class);
        try (Deployed deployed = new Deployed(host, application)) {
            String first = Deployed.line(deployed.get("/denied", Identity.USER));
            assertTrue(List.of("403 {", "403 " + Case.NEEDS_ADMIN.body()).contains(first), first);
            assertEquals(first, Deployed.line(deployed.get("/denied", Identity.USER)));
        }
    }

    @Path("thrown")
    public static class Throws {
        @GET
        public String get() throws Exception {
            throw remote(new UnauthenticatedException("Basic"));
        }

        /** As it comes from a remote call: Jakarta REST drops its response on the way. */
        private static UnauthenticatedException remote(UnauthenticatedException thrown) throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(thrown);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (UnauthenticatedException) in.readObject();
            }
        }

        @GET
        @Path("stripped")
        public String stripped() {
            UnauthenticatedException thrown = new UnauthenticatedException("Basic");
            thrown.getResponse().getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
            throw thrown;
        }
    }

    private void assertChallenged(String path) throws Exception {
        Composition application =
                Composition.on(host).with(Throws.class, new Callers()).with(RequiresRoleFeature.class);
        try (Deployed deployed = new Deployed(host, application)) {
            Reply reply = deployed.get(path, Identity.USER);
            assertEquals("401 Basic", reply.status() + " " + reply.header("www-authenticate"));
        }
    }

    @Test
    @DisplayName("4: a 401 whose exception was serialized has its challenge")
    void serialized() throws Exception {
        assertChallenged("/thrown");
    }

    @Test
    @DisplayName("4: a 401 whose exception lost the header has its challenge")
    void stripped() throws Exception {
        assertChallenged("/thrown/stripped");
    }
}
