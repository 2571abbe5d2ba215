package dev.rolegate.conformance.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.testing.AccessMatrixVerifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.connect.cli.ConnectStandalone;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.standalone.StandaloneHerder;
import org.apache.kafka.connect.storage.StringConverter;
import org.apache.kafka.connect.util.clusters.EmbeddedKafkaCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Kafka Connect, started, with Rolegate as its REST extension")
class KafkaConnectTest {

    private static EmbeddedKafkaCluster broker;
    private static Connect<StandaloneHerder> worker;
    private static URI base;

    @BeforeAll
    static void start(@TempDir Path folder) {
        broker = new EmbeddedKafkaCluster(1, new Properties());
        broker.start();
        // Its own test harness waits until anybody is answered, and here nobody is without the role.
        worker = new ConnectStandalone()
                .startConnect(new HashMap<>(Map.of(
                        "bootstrap.servers", broker.bootstrapServers(),
                        "listeners", "HTTP://localhost:0",
                        "offset.storage.file.filename",
                                folder.resolve("offsets").toString(),
                        "key.converter", StringConverter.class.getName(),
                        "value.converter", StringConverter.class.getName(),
                        "rest.extension.classes", RolegateExtension.class.getName())));
        base = worker.rest().serverUrl();
    }

    @AfterAll
    static void stop() {
        worker.stop();
        broker.stop();
    }

    @Test
    @DisplayName("asks for the default role, with its challenge")
    void asksForTheDefaultRole() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(base.resolve("connectors")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(
                List.of(
                        401,
                        "Basic realm=\"connect\"",
                        "{\"error\":\"Unauthenticated\",\"message\":\"This request requires authentication.\"}"),
                List.of(
                        response.statusCode(),
                        response.headers().firstValue("WWW-Authenticate").orElse(""),
                        response.body()));
    }

    @Test
    @DisplayName("enforces its access matrix")
    void enforcesItsMatrix() {
        AccessMatrix matrix = AccessMatrix.running(RolegateExtension.configuration);
        AccessMatrixVerifier.of(matrix).assertEnforcedAt(base);
    }
}
