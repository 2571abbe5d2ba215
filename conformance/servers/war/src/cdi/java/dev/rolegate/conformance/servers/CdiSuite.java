package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Beans} on a server that has CDI: what stands in place of a resource is decided by the resource's class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CdiSuite {

    private static final String CONTEXT = "beans";

    private Server server;
    private Client client;

    /** Starts the server with these archives, by context path. */
    abstract Running launch(Path folder, Map<String, Path> wars) throws Exception;

    /** The artifact of the integration; empty for core alone. */
    String library() {
        return "";
    }

    @BeforeAll
    void start() throws Exception {
        Path folder = WarSuite.folder(getClass());
        Path war = folder.resolve(CONTEXT + ".war");
        War.writeBeans(war, Beans.class, library());
        server = launch(folder, Map.of(CONTEXT, war)).alone(CONTEXT);
        client = new Client(server);
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            client.close();
            server.close();
        }
    }

    @ParameterizedTest(name = "{1} {0}")
    @DisplayName("6: admins alone get in")
    @CsvSource({
        "requested, GET",
        "requested/inherited, GET",
        "requested/result, GET",
        "requested/entity, POST",
        "applied, GET",
        "applied/inherited, GET",
        "applied/result, GET",
        "applied/entity, POST",
        "depending, GET",
        "depending/inherited, GET",
        "depending/result, GET",
        "depending/entity, POST",
        "classed, GET",
        "both, GET",
        "declared, GET",
        "locating/to, GET",
        "locating/guarded/open, GET"
    })
    void admins(String path, String verb) throws Exception {
        assertEquals(List.of(403, 403, 200), statuses(path, verb));
    }

    @ParameterizedTest
    @DisplayName("6: who is signed in gets in where no more is asked for")
    @CsvSource({"requested", "applied", "depending", "classed", "both", "declared", "locating/to"})
    void others(String bean) throws Exception {
        assertEquals(List.of(200, 200), statuses(bean + "/open", "GET").subList(1, 3));
    }

    @ParameterizedTest
    @DisplayName("an event names the resource's class and method")
    @CsvSource({
        "requested, Requested.get of Requested",
        "requested/inherited, Requested.inherited of Base",
        "applied, Applied.get of Applied",
        "applied/inherited, Applied.inherited of Base",
        "depending, Depending.get of Depending",
        "depending/inherited, Depending.inherited of Base",
        "classed, Classed.get of Classed",
        "declared, Declared.get of Declared",
        "locating/to, Located.get of Located"
    })
    void events(String path, String names) throws Exception {
        send(path, "GET", Identity.USER);
        assertEquals(
                names,
                client.exchange("GET", "/last-denied", List.of("Accept: */*"), null)
                        .body());
    }

    @Test
    @DisplayName("CDI is there: the interceptors are")
    void intercepted() throws Exception {
        List<String> traced = new ArrayList<>();
        for (String bean : List.of("applied", "depending")) {
            traced.add(client.exchange("GET", "/" + bean + "/open", List.of("Accept: */*"), null)
                    .body());
        }
        assertEquals(List.of("ok, traced", "ok, traced"), traced);
    }

    private List<Integer> statuses(String path, String verb) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (Identity each : Identity.values()) {
            statuses.add(send(path, verb, each));
        }
        return statuses;
    }

    private int send(String path, String verb, Identity caller) throws IOException {
        List<String> headers = List.of("Accept: */*", Identity.HEADER + ": " + caller);
        return client.exchange(verb, "/" + path, headers, verb.equals("POST") ? "text" : null)
                .status();
    }
}
