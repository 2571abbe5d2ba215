package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An application with one resource, on a server that looks for what there is. */
abstract class OneResourceSuite {

    /** Starts it with core alone. */
    abstract Server start(Path folder) throws Exception;

    @Test
    @DisplayName("Rolegate is there")
    void found() throws Exception {
        try (Server server = start(WarSuite.folder(getClass()));
                Client client = new Client(server.base())) {
            assertEquals(
                    "403 {\"error\":\"InsufficientPermissions\","
                            + "\"message\":\"This request requires the 'admin' role.\"}, 200 ok",
                    get(client, "/found") + ", " + get(client, "/found/open"));
        }
    }

    private static String get(Client client, String path) throws IOException {
        Reply reply = client.exchange("GET", path, List.of(), null);
        return reply.status() + " " + reply.body();
    }
}
