package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.http.runtime.security.annotation.BasicAuthentication;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("wide")
@DisplayName("An annotation of Quarkus' that says how a caller signs in, where that is found out late")
class ChosenMechanismTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(Guarded.class, Guarded.Inner.class)
            .overrideConfigKey("quarkus.http.auth.proactive", "false");

    @Path("guarded")
    public static class Guarded {
        @GET
        @BasicAuthentication
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @Path("locator")
        @RequiresRole("admin")
        public Inner inner() {
            return new Inner();
        }

        public static class Inner {
            @GET
            @BasicAuthentication
            public String get() {
                return "ok";
            }

            @GET
            @Path("role")
            @BasicAuthentication
            @RequiresRole("admin")
            public String role() {
                return "ok";
            }
        }
    }

    @ParameterizedTest
    @DisplayName("is heard before the gate asks who it is")
    @ValueSource(strings = {"/guarded", "/guarded/locator", "/guarded/locator/role"})
    void chosen(String path) throws Exception {
        assertEquals(200, Answers.status(path, "admin"));
        assertEquals(403, Answers.status(path, "user"));
        assertEquals(401, Answers.status(path, ""));
        assertEquals(401, Answers.status(path, "nobody"));
    }
}
