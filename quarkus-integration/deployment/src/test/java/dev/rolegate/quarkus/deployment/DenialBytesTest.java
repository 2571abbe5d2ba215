package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("wide")
@DisplayName("The bytes of a denial on Quarkus")
class DenialBytesTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            Applications.of(Guarded.class, Greedy.class, Throws.class, ThrowsLate.class);

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Throws {}

    /** When the method's answer, and what writes it, are there already. */
    @Throws
    @Provider
    public static class ThrowsLate implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() == 200) {
                throw new InsufficientPermissionsException("No.");
            }
        }
    }

    @Provider
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public static class Greedy implements MessageBodyWriter<byte[]> {
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
            stream.write("greedy".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Path("guarded")
    public static class Guarded {
        @GET
        @Path("role")
        @RequiresRole(value = "admin", message = "No.")
        public String role() {
            return "secret";
        }

        @GET
        @Path("thrown")
        public String thrown() {
            throw new InsufficientPermissionsException("No.");
        }

        @GET
        @Path("late")
        @Throws
        public String late() {
            return "secret";
        }

        @GET
        @Path("explained")
        public String explained() {
            InsufficientPermissionsException denial = new InsufficientPermissionsException("No.");
            denial.getResponse().getHeaders().putSingle("X-Why", "because");
            throw denial;
        }

        @GET
        @Path("bytes")
        public byte[] bytes() {
            return new byte[] {1};
        }

        @GET
        @Path("own")
        public String own() {
            throw new ForbiddenException("secret");
        }
    }

    @ParameterizedTest
    @DisplayName("are Rolegate's, whoever denies, and whatever would write others")
    @ValueSource(strings = {"/guarded/role", "/guarded/thrown", "/guarded/late"})
    void denial(String path) throws Exception {
        HttpResponse<String> answer = Answers.to("GET", path, "user");
        assertEquals("{\"error\":\"InsufficientPermissions\",\"message\":\"No.\"}", answer.body());
        assertEquals("application/json", Answers.header(answer, "Content-Type"));
        assertEquals(
                String.valueOf(answer.body().length()), Answers.header(answer, "Content-Length"), "one length, of all");
    }

    @Test
    @DisplayName("are Rolegate's for the application's own ForbiddenException, too")
    void forbidden() throws Exception {
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"You do not have permission to make this request.\"}",
                Answers.to("GET", "/guarded/own", "user").body());
    }

    @Test
    @DisplayName("come with the headers that the application sets on the response of its exception")
    void headers() throws Exception {
        HttpResponse<String> answer = Answers.to("GET", "/guarded/explained", "user");
        assertEquals("because", Answers.header(answer, "X-Why"));
        assertEquals("{\"error\":\"InsufficientPermissions\",\"message\":\"No.\"}", answer.body());
    }

    @Test
    @DisplayName("leave an application's own bytes to its own writer")
    void own() throws Exception {
        assertEquals("greedy", Answers.to("GET", "/guarded/bytes", "user").body());
    }
}
