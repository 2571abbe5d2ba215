package com.example.users;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.ServiceUnavailableException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a node comes by the keys of an identity provider, here a server that has nothing but keys. */
class TokenKeysTest {

    private static final Duration HOUR = Duration.ofHours(1);

    // Made once: what a key takes to make is most of what a test takes.
    private static final Tokens FIRST = new Tokens("", "first");
    private static final Tokens SECOND = new Tokens("", "second");

    private final AtomicInteger fetches = new AtomicInteger();

    private HttpServer provider;
    private String realm;
    private Tokens tokens;
    private volatile String published;

    @BeforeEach
    void start() throws Exception {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/protocol/openid-connect/certs", exchange -> {
            fetches.incrementAndGet();
            byte[] bytes = published.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        provider.start();
        realm = "http://127.0.0.1:" + provider.getAddress().getPort();
        tokens = FIRST.of(realm);
        published = tokens.publicKeys();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private static String issuedBy(Tokens tokens) {
        return tokens.issue("bob", List.of("user"), HOUR);
    }

    @Test
    @DisplayName("keys are fetched once for many tokens")
    void once() throws Exception {
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, HOUR);
        for (int i = 0; i < 10; i++) {
            verifier.verify(issuedBy(tokens));
        }
        assertEquals(1, fetches.get());
    }

    @Test
    @DisplayName("a key that is new to a node is fetched with its first token")
    void newKey() throws Exception {
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, HOUR);
        verifier.verify(issuedBy(tokens));
        Tokens others = SECOND.of(realm);
        published = others.publicKeys();
        assertDoesNotThrow(() -> verifier.verify(issuedBy(others)));
    }

    @Test
    @DisplayName("however many tokens name keys that nobody has, the keys are fetched twice")
    void flood() throws Exception {
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, HOUR);
        Tokens others = SECOND.of(realm);
        for (int i = 0; i < 10; i++) {
            assertThrows(Exception.class, () -> verifier.verify(issuedBy(others)));
        }
        assertEquals(2, fetches.get());
    }

    @Test
    @DisplayName("after that, nobody can tell for a while whether a token of an unknown key is good")
    void limited() {
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, HOUR);
        String token = issuedBy(SECOND.of(realm));
        assertThrows(TokenVerifier.BadTokenException.class, () -> verifier.verify(token));
        assertThrows(ServiceUnavailableException.class, () -> verifier.verify(token));
    }

    @Test
    @DisplayName("old keys go on counting while there are no newer ones to be had")
    void outage() throws Exception {
        Duration old = Duration.ofMillis(200);
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, old);
        verifier.verify(issuedBy(tokens));
        provider.stop(0);
        Thread.sleep(2 * old.toMillis());
        assertDoesNotThrow(() -> verifier.verify(issuedBy(tokens)));
    }

    @Test
    @DisplayName("without any keys, nobody can tell whether a token is good")
    void none() {
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, HOUR);
        provider.stop(0);
        assertThrows(ServiceUnavailableException.class, () -> verifier.verify(issuedBy(tokens)));
    }

    @Test
    @DisplayName("a key that is new during an outage is nobody's, as far as a node with older keys can tell")
    void newKeyInOutage() throws Exception {
        TokenVerifier verifier = TokenVerifier.ofKeycloak(realm, HOUR);
        verifier.verify(issuedBy(tokens));
        provider.stop(0);
        String token = issuedBy(SECOND.of(realm));
        assertThrows(TokenVerifier.BadTokenException.class, () -> verifier.verify(token));
    }
}
