package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("wide")
@DisplayName("Where a resource class on Quarkus has mappers of its own,")
class ClassMapperTest {

    private static final String DENIAL =
            "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            Applications.of(Everything.class, Own.class, Leading.class, Leading.Inner.class, Mappers.class);

    @Path("everything")
    public static class Everything {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "secret";
        }

        @GET
        @Path("uni")
        @RequiresRole("admin")
        public Uni<String> uni() {
            return Uni.createFrom().item("secret");
        }

        @GET
        @Path("thrown")
        public String thrown() {
            throw new InsufficientPermissionsException("Not today.");
        }

        @GET
        @Path("failing")
        public String failing() {
            throw new IllegalStateException("failing");
        }

        @GET
        @Path("hidden")
        @RequiresRole(value = "admin", hide = true)
        public String hidden() {
            return "secret";
        }

        @ServerExceptionMapper
        public Response any(Throwable thrown) {
            return Response.ok("mapped: " + thrown.getMessage()).build();
        }
    }

    @Path("own")
    public static class Own {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "secret";
        }

        @ServerExceptionMapper
        public Response denial(InsufficientPermissionsException denial) {
            return Response.status(403).entity("own").build();
        }
    }

    @Path("leading")
    public static class Leading {
        @Path("{id}")
        public Inner inner() {
            return new Inner();
        }

        @ServerExceptionMapper
        public Response any(WebApplicationException thrown) {
            return Response.status(thrown.getResponse().getStatus())
                    .entity("leading")
                    .build();
        }

        /** Behind it. */
        public static class Inner {
            @GET
            @Path("hidden")
            @RequiresRole(value = "admin", hide = true)
            public String hidden() {
                return "secret";
            }
        }
    }

    /** Of the whole application. */
    public static class Mappers {
        @ServerExceptionMapper
        public Response unknown(NotFoundException unknown) {
            return Response.status(404).entity("unknown").build();
        }
    }

    @ParameterizedTest
    @DisplayName("one for more than a denial does not answer it")
    @CsvSource({"/everything", "/everything/uni"})
    void denial(String path) throws Exception {
        assertEquals("403 " + DENIAL, answer(path));
    }

    @Test
    @DisplayName("nor that of the application's code")
    void thrown() throws Exception {
        assertEquals("403 " + DENIAL.replaceFirst("This .*role[.]", "Not today."), answer("/everything/thrown"));
    }

    @Test
    @DisplayName("it answers everything else")
    void failing() throws Exception {
        assertEquals("200 mapped: failing", answer("/everything/failing"));
    }

    @Test
    @DisplayName("one for a denial answers it")
    void own() throws Exception {
        assertEquals("403 own", answer("/own"));
    }

    @ParameterizedTest
    @DisplayName("what hides answers as an unknown path there does")
    @CsvSource({"/everything/hidden, /everything/nothin", "/leading/1/hidden, /leading/1/nothin"})
    void hidden(String hidden, String unknown) throws Exception {
        Answers.assertSame(Answers.to("GET", unknown, "user"), Answers.to("GET", hidden, "user"));
    }

    private static String answer(String path) throws Exception {
        var answer = Answers.to("GET", path, "user");
        return answer.statusCode() + " " + answer.body();
    }
}
