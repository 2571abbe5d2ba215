package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.http.runtime.security.annotation.BasicAuthentication;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("Quarkus' own annotations, where Jakarta's are left to Rolegate")
class QuarkusAnnotationsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(Guarded.class, CanWrite.class)
            .overrideConfigKey("quarkus.http.auth.proactive", "false")
            .overrideConfigKey("quarkus.rolegate.decide-jakarta-annotations", "true");

    @PermissionsAllowed("write")
    @Retention(RetentionPolicy.RUNTIME)
    public @interface CanWrite {}

    @PermitAll
    @Path("guarded")
    public static class Guarded {

        @GET
        @Path("permission")
        @CanWrite
        public String permission() {
            return "ok";
        }

        @GET
        @Path("mechanism")
        @BasicAuthentication
        public String mechanism() {
            return "ok";
        }
    }

    @Test
    @DisplayName("a permission that an annotation of one's own stands for is asked for")
    void permission() throws Exception {
        assertEquals(401, Answers.status("/guarded/permission", ""));
    }

    @Test
    @DisplayName("a way of signing in is asked for")
    void mechanism() throws Exception {
        assertEquals(401, Answers.status("/guarded/mechanism", ""));
    }
}
