package com.example.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The archive, on Payara Micro. */
class BooksTest {

    private static final Path LOG = Path.of("target", "payara.log");
    private static Process payara;
    private static String base;

    @BeforeAll
    static void start() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        base = "http://localhost:" + port + "/books";
        payara = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/payara-micro.jar",
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        String.valueOf(port),
                        "--deploy",
                        "target/books.war")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        while (!Files.readString(LOG).contains(" ready in ")) {
            if (payara.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Payara has ended: " + LOG);
            }
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        payara.destroy();
        payara.waitFor();
    }

    private static String send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    @Test
    @DisplayName("removing a book requires a librarian")
    void removingRequiresALibrarian() throws Exception {
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}",
                send("DELETE", "/books/42"));
    }

    @Test
    @DisplayName("anybody may list them")
    void anybodyMayList() throws Exception {
        assertEquals("200 Effective Java", send("GET", "/books"));
    }
}
