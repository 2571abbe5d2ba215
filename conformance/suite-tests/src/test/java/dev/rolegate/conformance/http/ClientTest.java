package dev.rolegate.conformance.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The client against a socket that answers what it is told, one request a line of answers. */
class ClientTest {

    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

    @Test
    @DisplayName("two requests go over one connection, an entity with its length")
    void keepsTheConnection() throws Exception {
        String answer = "HTTP/1.1 403 Forbidden\r\nX-Twice: a\r\nx-twice: b\r\nContent-Length: 2\r\n\r\nno";
        try (ServerSocket server = serve(List.of(List.of(answer, answer)));
                Client client = client(server)) {
            Reply first = client.exchange("POST", "/a%2Fb", List.of("X-Identity: USER"), "42");
            Reply second = client.exchange("GET", "/c", List.of(), null);

            assertEquals(403, first.status());
            assertEquals("a // b", first.header("x-twice"));
            assertEquals("no", first.body());
            assertEquals("no", second.body());
            assertEquals("POST /root/a%2Fb HTTP/1.1", requests.take());
            assertEquals("GET /root/c HTTP/1.1", requests.take());
        }
    }

    @Test
    @DisplayName("chunks are put together")
    void readsChunks() throws Exception {
        String answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1;x=y\r\nk\r\n0\r\n\r\n";
        try (ServerSocket server = serve(List.of(List.of(answer, answer)));
                Client client = client(server)) {
            assertEquals("ok", client.exchange("GET", "/", List.of(), null).body());
            assertEquals("ok", client.exchange("GET", "/", List.of(), null).body());
        }
    }

    @Test
    @DisplayName("the answer to HEAD has a length and no content")
    void readsNoContentAfterHead() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
        try (ServerSocket server = serve(List.of(List.of(head, head + "ok")));
                Client client = client(server)) {
            assertEquals("", client.exchange("HEAD", "/", List.of(), null).body());
            assertEquals("ok", client.exchange("GET", "/", List.of(), null).body());
        }
    }

    @Test
    @DisplayName("a connection that the server has closed is opened anew")
    void reconnects() throws Exception {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        try (ServerSocket server = serve(List.of(List.of(answer), List.of(answer)));
                Client client = client(server)) {
            assertEquals("ok", client.exchange("GET", "/1", List.of(), null).body());
            assertEquals("ok", client.exchange("GET", "/2", List.of(), null).body());
        }
    }

    @Test
    @DisplayName("a request whose answer breaks off is not sent again")
    void doesNotRepeat() throws Exception {
        String whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        String broken = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok";
        try (ServerSocket server = serve(List.of(List.of(whole, broken), List.of(whole)));
                Client client = client(server)) {
            client.exchange("GET", "/1", List.of(), null);
            assertThrows(IOException.class, () -> client.exchange("GET", "/2", List.of(), null));
        }
    }

    private static Client client(ServerSocket server) {
        return new Client(URI.create("http://localhost:" + server.getLocalPort() + "/root/"));
    }

    /** One list for each connection, with one answer for each request. */
    private ServerSocket serve(List<List<String>> connections) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        Thread thread = new Thread(() -> {
            for (List<String> answers : connections) {
                try (Socket connection = server.accept()) {
                    answer(connection, answers);
                } catch (IOException e) {
                    requests.add(e.toString());
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private void answer(Socket connection, List<String> answers) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        for (String answer : answers) {
            requests.add(in.readLine());
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                if (line.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(line.substring("Content-Length: ".length()));
                }
            }
            for (; length > 0; length--) {
                in.read();
            }
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
