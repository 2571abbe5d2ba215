package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("wide")
@DisplayName("What is hidden on Quarkus, without a mapper")
class HideTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.ofEndpoints();

    @ParameterizedTest(name = "{0} {1} as {2}")
    @DisplayName("answers as an unknown path at the depth of the gate that hides")
    @CsvSource({
        "GET,  /endpoints/hidden,        /endpoints/nothin",
        "HEAD, /endpoints/hidden,        /endpoints/nothin",
        "POST, /endpoints/hidden-post,   /endpoints/hidden-nothing",
        "GET,  /endpoints/1/sub/hidden,  /endpoints/1/sub/nothin",
        "HEAD, /endpoints/1/sub/hidden,  /endpoints/1/sub/nothin",
        "GET,  /endpoints/1/gone,        /endpoints/1/none",
        "GET,  /endpoints/1/gone/hidden, /endpoints/1/none/hidden"
    })
    void hidden(String method, String hidden, String unknown) throws Exception {
        Answers.assertSame(Answers.to(method, unknown, "user"), Answers.to(method, hidden, "user"));
    }

    @ParameterizedTest
    @DisplayName("is kept out of caches, also where Quarkus says of an unknown path that the method is not allowed")
    @CsvSource({"GET, 404", "HEAD, 405"})
    void cached(String method, int status) throws Exception {
        HttpResponse<String> hidden = Answers.to(method, "/endpoints/1/sub/hidden", "user");

        assertEquals(status, hidden.statusCode());
        assertEquals("no-store", Answers.header(hidden, "Cache-Control"));
    }
}
