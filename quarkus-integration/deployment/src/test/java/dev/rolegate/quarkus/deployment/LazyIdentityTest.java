package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("wide")
@DisplayName("Where Quarkus finds out late who the caller is")
class LazyIdentityTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            Applications.ofEndpoints().overrideConfigKey("quarkus.http.auth.proactive", "false");

    @ParameterizedTest
    @DisplayName("the gate knows it, whatever thread the endpoint runs on")
    @CsvSource({
        "/endpoints/blocking,     403, 403, 200",
        "/endpoints/uni,          403, 403, 200",
        "/endpoints/multi,        403, 403, 200",
        "/endpoints/sse,          403, 403, 200",
        "/endpoints/1/sub,        403, 403, 200",
        "/endpoints/1/any/in,     403, 403, 200"
    })
    void known(String path, int anonymous, int user, int admin) throws Exception {
        assertEquals(anonymous, Answers.status(path, ""));
        assertEquals(user, Answers.status(path, "user"));
        assertEquals(admin, Answers.status(path, "admin"));
    }

    @Test
    @DisplayName("wrong credentials are answered by Quarkus where a role is asked for")
    void wrongCredentials() throws Exception {
        assertEquals(401, Answers.status("/endpoints/uni", "nobody"));
    }

    @Test
    @DisplayName("wrong credentials are nobody's affair where none is")
    void open() throws Exception {
        assertEquals(200, Answers.status("/endpoints/open", "nobody"));
    }

    @ParameterizedTest
    @DisplayName("wrong credentials do not show what hides")
    @CsvSource({
        "/endpoints/hidden,        /endpoints/nothin",
        "/endpoints/1/gone,        /endpoints/1/none",
        "/endpoints/1/sub/hidden,  /endpoints/1/sub/nothin"
    })
    void hidden(String hidden, String unknown) throws Exception {
        Answers.assertSame(Answers.to("GET", unknown, "nobody"), Answers.to("GET", hidden, "nobody"));
    }
}
