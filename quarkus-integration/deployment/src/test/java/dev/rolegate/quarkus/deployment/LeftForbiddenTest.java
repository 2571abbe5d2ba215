package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.InsufficientPermissionsException;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("Where the application's own 403s are left to it on Quarkus")
class LeftForbiddenTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(Throwing.class, Page.class)
            .overrideConfigKey("quarkus.rolegate.map-forbidden-exceptions", "false");

    @Provider
    public static class Page implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException exception) {
            return Response.status(403).type("text/plain").entity("A page.").build();
        }
    }

    @Path("throwing")
    public static class Throwing {
        @GET
        @Path("forbidden")
        public String forbidden() {
            throw new ForbiddenException();
        }

        @GET
        @Path("denial")
        public String denial() {
            throw new InsufficientPermissionsException("No.");
        }
    }

    @Test
    @DisplayName("its mapper for more than that gets a ForbiddenException")
    void forbidden() throws Exception {
        assertEquals("A page.", Answers.to("GET", "/throwing/forbidden", "user").body());
    }

    @Test
    @DisplayName("a denial is Rolegate's all the same")
    void denial() throws Exception {
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"No.\"}",
                Answers.to("GET", "/throwing/denial", "user").body());
    }
}
