package dev.rolegate.conformance.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.testing.AccessMatrixVerifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.util.clusters.EmbeddedConnectStandalone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kafka Connect, started, with Rolegate as its REST extension")
class KafkaConnectTest {

    private static EmbeddedConnectStandalone worker;
    private static URI base;

    @BeforeAll
    static void start() {
        worker = new EmbeddedConnectStandalone.Builder()
                .workerProps(new HashMap<>(Map.of("rest.extension.classes", RolegateExtension.class.getName())))
                .build();
        worker.start();
        base = URI.create(worker.endpointForResource(""));
    }

    @AfterAll
    static void stop() {
        worker.stop();
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
