package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("Jakarta's annotations, left to Rolegate")
class JakartaAnnotationsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            Applications.ofEndpoints().overrideConfigKey("quarkus.rolegate.decide-jakarta-annotations", "true");

    @Test
    @DisplayName("a denial has Rolegate's bytes")
    void bytes() throws Exception {
        HttpResponse<String> denial = Answers.to("GET", "/endpoints/jakarta", "user");

        assertEquals(403, denial.statusCode());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}",
                denial.body());
    }

    @Test
    @DisplayName("nobody is denied, too")
    void anonymous() throws Exception {
        assertEquals(403, Answers.status("/endpoints/jakarta", ""));
    }

    @Test
    @DisplayName("who has the role gets in")
    void granted() throws Exception {
        assertEquals(200, Answers.status("/endpoints/jakarta", "admin"));
    }

    @Test
    @DisplayName("an annotation of Quarkus' own beside them is still asked for by Quarkus")
    void quarkusOwn() throws Exception {
        assertEquals(401, Answers.status("/endpoints/authenticated", ""));
        assertEquals(200, Answers.status("/endpoints/authenticated", "user"));
    }
}
