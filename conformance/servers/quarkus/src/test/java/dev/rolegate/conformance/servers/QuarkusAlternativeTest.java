package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quarkus names the class that it bound, and calls the bean that stands for it. Nobody is signed in. */
@DisplayName("Quarkus, where another bean stands for a resource")
class QuarkusAlternativeTest {

    @Test
    @DisplayName("the bean that is called decides")
    void bean() throws Exception {
        Path folder = WarSuite.folder(QuarkusAlternativeTest.class);
        Path jar = QuarkusApp.build(
                folder,
                List.of(
                        Alternatives.class,
                        Alternatives.Replaced.class,
                        Alternatives.Strict.class,
                        Alternatives.Alone.class));
        try (Server server = QuarkusApp.start(jar, folder);
                Client client = new Client(server.base())) {
            assertEquals("403, 200", status(client, "/replaced") + ", " + status(client, "/alone"));
        }
    }

    private static int status(Client client, String path) throws Exception {
        return client.exchange("GET", path, List.of(), null).status();
    }
}
