package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody names the feature. */
@DisplayName("With the extension, on Quarkus")
class GateTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            Applications.ofEndpoints().overrideConfigKey("quarkus.rolegate.challenge", "Basic realm=\"users\"");

    @ParameterizedTest
    @DisplayName("an endpoint is decided by the method that was bound")
    @CsvSource({
        "/endpoints/open,         200, 200, 200",
        "/endpoints/blocking,     401, 403, 200",
        "/endpoints/uni,          401, 403, 200",
        "/endpoints/multi,        401, 403, 200",
        "/endpoints/sse,          401, 403, 200",
        "/endpoints/1/sub,        401, 403, 200",
        "/endpoints/1/sub/open,   200, 200, 200",
        "/endpoints/1/any/in,     401, 403, 200",
        "/endpoints/1/any/out,    200, 200, 200"
    })
    void decided(String path, int anonymous, int user, int admin) throws Exception {
        assertEquals(anonymous, Answers.status(path, ""));
        assertEquals(user, Answers.status(path, "user"));
        assertEquals(admin, Answers.status(path, "admin"));
    }

    @Test
    @DisplayName("a denial has the bytes that it has everywhere")
    void bytes() throws Exception {
        HttpResponse<String> denial = Answers.to("GET", "/endpoints/blocking", "user");

        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}",
                denial.body());
        assertEquals("no-store", Answers.header(denial, "Cache-Control"));
    }

    @Test
    @DisplayName("an option of quarkus.rolegate is one of rolegate")
    void options() throws Exception {
        assertEquals(
                "Basic realm=\"users\"", Answers.header(Answers.to("GET", "/endpoints/uni", ""), "WWW-Authenticate"));
    }

    @Test
    @DisplayName("Jakarta's annotations are decided by Quarkus, which answers without a body")
    void jakarta() throws Exception {
        HttpResponse<String> denial = Answers.to("GET", "/endpoints/jakarta", "user");

        assertEquals("403 ", denial.statusCode() + " " + denial.body());
        assertEquals(401, Answers.status("/endpoints/jakarta", ""));
    }
}
