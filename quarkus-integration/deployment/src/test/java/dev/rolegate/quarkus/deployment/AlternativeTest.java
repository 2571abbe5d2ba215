package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import io.quarkus.arc.Unremovable;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("A resource for which another bean stands")
class AlternativeTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(Users.class, Strict.class);

    @Path("users")
    @ApplicationScoped
    public static class Users {
        @GET
        public String list() {
            return "all";
        }
    }

    @Unremovable
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class Strict extends Users {
        @Override
        @RequiresRole("admin")
        public String list() {
            return "strict";
        }
    }

    @Test
    @DisplayName("is decided by the bean that is called")
    void bean() throws Exception {
        assertEquals("strict", Answers.to("GET", "/users", "admin").body());
        assertEquals(403, Answers.status("/users", "user"));
        assertEquals(200, Answers.status("/users", "admin"));
    }
}
