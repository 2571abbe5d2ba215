package com.example.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code gradle run}, with the build file of the page. */
class GradleTest {

    private static final Path GRADLE = Path.of(System.getProperty("gradle"));
    private static final Path REPOSITORY = Path.of("target", "repository").toAbsolutePath();
    private static final Path LOG = Path.of("target", "gradle.log");
    private static final String VERSION = "0.1.0-SNAPSHOT";

    @Test
    @DisplayName("removing a book requires a librarian")
    void removingRequiresALibrarian() throws Exception {
        assumeTrue(Files.isExecutable(GRADLE), "no " + GRADLE);
        publish("core");
        publish("jersey");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process gradle = new ProcessBuilder(
                        GRADLE.toString(),
                        "--no-daemon",
                        "--project-cache-dir=target/gradle",
                        "-Dmaven.repo.local=" + REPOSITORY,
                        "run",
                        "-Pport=" + port)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        try {
            assertEquals(
                    "403 {\"error\":\"InsufficientPermissions\","
                            + "\"message\":\"This request requires the 'librarian' role.\"}",
                    remove(gradle, URI.create("http://localhost:" + port + "/books/42")));
        } finally {
            gradle.descendants().forEach(ProcessHandle::destroy);
            gradle.destroy();
            gradle.waitFor();
        }
    }

    private static String remove(Process gradle, URI book) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(book)
                .method("DELETE", BodyPublishers.noBody())
                .build();
        while (true) {
            try {
                HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                return response.statusCode() + " " + response.body();
            } catch (ConnectException notYet) {
                if (gradle.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("Gradle has ended: " + LOG);
                }
            }
        }
    }

    /** As {@code mvn install} would, in a repository of this test's own. */
    private static void publish(String module) throws IOException {
        String artifact = "rolegate-" + module;
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.endsWith(artifact + "-" + VERSION + ".jar"))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectories(REPOSITORY.resolve(Path.of("dev", "rolegate", artifact, VERSION)));
        Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                jar.resolveSibling("flattened-pom.xml"),
                folder.resolve(artifact + "-" + VERSION + ".pom"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
