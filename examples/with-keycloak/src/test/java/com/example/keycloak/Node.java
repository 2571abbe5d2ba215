package com.example.keycloak;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The users API on one runtime, in a JVM of its own with a class path of its own. */
final class Node implements AutoCloseable {

    private static final List<String> COMPARED =
            List.of("Content-Type", "Cache-Control", "WWW-Authenticate", "Content-Length");

    // HTTP/1.1: Grizzly drops Content-Type when a request offers to upgrade.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Child child;
    private final int port;

    private Node(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    static Node onJersey(String realm) throws Exception {
        return start("on-jersey", "com.example.users.jersey.UsersOnJersey", realm);
    }

    static Node onResteasy(String realm) throws Exception {
        return start("on-resteasy", "com.example.users.resteasy.UsersOnResteasy", realm);
    }

    private static Node start(String module, String launcher, String realm) throws IOException, InterruptedException {
        Path built = Path.of("..", module, "target");
        String classPath = built.resolve("classes")
                + File.pathSeparator
                + Files.readString(built.resolve("class-path.txt")).strip();
        int port = Child.freePort();
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dusers.port=" + port,
                "-Dusers.realm=" + realm,
                "-cp",
                classPath,
                launcher);
        return new Node(Child.start(module, java, "The users API listens"), port);
    }

    /** The answer as text: status, the headers that are compared, and every byte of the body as one character. */
    String send(String verb, String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (verb.equals("POST")) {
            request.header("Content-Type", "application/json");
            request.POST(BodyPublishers.ofString("{\"name\":\"Frances Allen\"}"));
        } else {
            request.method(verb, BodyPublishers.noBody());
        }
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        String headers = COMPARED.stream()
                .map(name -> name + ": " + response.headers().allValues(name) + "\n")
                .collect(Collectors.joining());
        return response.statusCode() + "\n" + headers + new String(response.body(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        child.close();
    }
}
