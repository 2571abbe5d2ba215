package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.UsersResource;
import io.quarkus.test.QuarkusUnitTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("The first application of docs/quarkus.md")
class QuickstartTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(UsersResource.class)
            .overrideConfigKey("quarkus.rolegate.challenge", "Basic realm=\"users\"");

    @Test
    @DisplayName("denies bob, asks nobody to sign in, and lets alice delete")
    void answers() throws Exception {
        HttpResponse<String> bob = Answers.to("DELETE", "/users/123", "user");

        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"Deleting users requires the 'admin' role.\"}",
                bob.statusCode() + " " + bob.body());
        assertEquals(401, Answers.to("DELETE", "/users/123", "").statusCode());
        assertEquals(204, Answers.to("DELETE", "/users/123", "admin").statusCode());
    }
}
