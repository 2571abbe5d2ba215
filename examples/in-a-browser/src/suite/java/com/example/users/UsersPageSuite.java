package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.browser.Chromium;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page of another origin that calls the users API; each launcher runs it on its runtime. */
abstract class UsersPageSuite {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <title>Users</title>
            <button>Delete user 123</button>
            <p role="status"></p>
            <script>
            const status = document.querySelector("[role=status]");
            document.querySelector("button").addEventListener("click", async () => {
              try {
                const answer = await fetch("http://127.0.0.1:%d/users/123", {
                  method: "DELETE",
                  headers: { Authorization: "Bearer %s" },
                });
                status.textContent = answer.ok ? "Deleted." : (await answer.json()).message;
              } catch (failure) {
                status.textContent = "Unreadable: " + failure.message;
              }
            });
            </script>
            </html>
            """;

    private static final String SAID = """
            const status = document.querySelector("[role=status]");
            return status.textContent || new Promise(resolve =>
              new MutationObserver(() => resolve(status.textContent)).observe(status, { childList: true }));
            """;

    /** How this runtime starts. */
    protected abstract Launcher.Starter starter();

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(anyPort());
            return socket.getLocalPort();
        }
    }

    /** What the page says after a click on its button; its origin is allowed by the port that is. */
    private String said(String name, List<String> roles, int allowedPort, HttpServer pages) throws Exception {
        Tokens tokens = new Tokens();
        int api = freePort();
        String page = PAGE.formatted(api, tokens.issue(name, roles, Duration.ofHours(1)));
        pages.createContext("/", exchange -> {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        pages.start();
        try (Chromium chromium = Chromium.open();
                UsersDatabase database =
                        UsersDatabase.open("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")) {
            String origin = "http://127.0.0.1:" + allowedPort;
            Launcher.Server server = starter().start(new UsersApplication(database, tokens.verifier(), origin), api);
            try {
                chromium.load(
                        URI.create("http://127.0.0.1:" + pages.getAddress().getPort() + "/"));
                chromium.click("button");
                return String.valueOf(chromium.run(SAID));
            } finally {
                server.close();
            }
        } finally {
            pages.stop(0);
        }
    }

    @Test
    @DisplayName("a page of another origin shows why bob's DELETE is denied")
    void denied() throws Exception {
        HttpServer pages = HttpServer.create(anyPort(), 0);
        assertEquals(
                "Deleting users requires the 'admin' role.",
                said("bob", List.of("user"), pages.getAddress().getPort(), pages));
    }

    @Test
    @DisplayName("a page of another origin deletes for alice")
    void granted() throws Exception {
        HttpServer pages = HttpServer.create(anyPort(), 0);
        assertEquals(
                "Deleted.",
                said("alice", List.of("user", "admin"), pages.getAddress().getPort(), pages));
    }

    @Test
    @DisplayName("a page of a third origin cannot read the answer")
    void thirdOrigin() throws Exception {
        HttpServer pages = HttpServer.create(anyPort(), 0);
        assertEquals("Unreadable: Failed to fetch", said("bob", List.of("user"), 1, pages));
    }
}
