package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Quarkus makes such an Application a bean, beside what it injects itself. */
@Tag("wide")
@DisplayName("An Application with a path, on Quarkus with the extension")
class ApplicationPathTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(
            Endpoints.class, Endpoints.Sub.class, Endpoints.Any.class, Endpoints.Inner.class, Api.class);

    @ApplicationPath("api")
    @RequiresRole("admin")
    public static class Api extends Application {}

    @Test
    @DisplayName("is built, and what it declares counts")
    void declaration() throws Exception {
        assertEquals(403, Answers.status("/api/endpoints/open", "user"));
        assertEquals(200, Answers.status("/api/endpoints/open", "admin"));
    }

    @Test
    @DisplayName("answers for a hidden path as for an unknown one below it")
    void hidden() throws Exception {
        Answers.assertSame(
                Answers.to("GET", "/api/endpoints/nothin", "user"), Answers.to("GET", "/api/endpoints/hidden", "user"));
    }
}
