package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a locator, Quarkus names another method once somebody asked for the path parameters. Nobody is signed in. */
@DisplayName("Quarkus, where a filter or a locator asks for path parameters")
class QuarkusPathParametersTest {

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        Path folder = WarSuite.folder(QuarkusPathParametersTest.class);
        server = QuarkusApp.start(
                QuarkusApp.build(
                        folder,
                        List.of(
                                PathParameters.class,
                                PathParameters.Sub.class,
                                PathParameters.Any.class,
                                PathParameters.Inner.class,
                                PathParametersFilter.class)),
                folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    /** Without and with the filter. */
    @ParameterizedTest
    @DisplayName("what cannot be told is denied, and nothing else")
    @CsvSource({
        "/tree,            200, 200",
        "/tree/1,          200, 200",
        "/tree/1/sub,      403, 403",
        "/tree/1/sub/open, 200, 403",
        "/tree/1/any/in,   403, 403",
        "/tree/1/any/out,  403, 403"
    })
    void denied(String path, int plain, int asked) throws Exception {
        try (Client client = new Client(server.base())) {
            assertEquals(plain, client.exchange("GET", path, List.of(), null).status());
            assertEquals(
                    asked,
                    client.exchange("GET", path, List.of(PathParametersFilter.HEADER + ": yes"), null)
                            .status());
        }
    }
}
