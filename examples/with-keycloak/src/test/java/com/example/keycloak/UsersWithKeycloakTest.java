package com.example.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.keycloak.Nodes.Answers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The users API on two nodes, for callers with tokens of a real Keycloak: while it runs, with a new key, and stopped. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class UsersWithKeycloakTest {

    private static final String CLIENT = "users-page";
    private static final String[] REQUESTS = {
        "GET /users", "GET /users/121", "POST /users", "DELETE /users/125", "GET /nowhere"
    };

    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();
    private static final Map<String, Answers> ANSWERS = new LinkedHashMap<>();

    private static Keycloak keycloak;
    private static Nodes nodes;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start();
        RUNNING.push(keycloak);
        nodes = Nodes.start(keycloak.realm());
        RUNNING.push(nodes);

        ask("nobody", null);
        ask("bob", keycloak.token("bob", CLIENT));
        ask("alice", keycloak.token("alice", CLIENT));
        ask("bob, who calls himself an admin", Jwts.replace("\"user\"", "\"admin\"", keycloak.token("bob", CLIENT)));
        ask("alice, with a token for another API", keycloak.token("alice", "orders-page"));
        ask("alice, with her ID token", keycloak.idToken("alice", CLIENT));

        String before = keycloak.token("carol", CLIENT);
        String brief = keycloak.token("carol", "users-page-of-seconds");
        keycloak.takeAway("admin", before);
        ask("carol, an admin before, with the token of then", before);
        ask("carol, an admin before, with her next token", keycloak.token("carol", CLIENT));
        Jwts.awaitExpiry(brief);
        ask("carol, an admin before, with a token of then that has expired", brief);
    }

    @AfterAll
    static void stop() throws Exception {
        while (!RUNNING.isEmpty()) {
            RUNNING.pop().close();
        }
    }

    private static void ask(String caller, String token) throws Exception {
        ANSWERS.put(caller, nodes.send(token, REQUESTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody                                                            | 401 401 401 401 404
            bob                                                               | 200 200 403 403 404
            alice                                                             | 200 200 201 204 404
            bob, who calls himself an admin                                   | 401 401 401 401 404
            alice, with a token for another API                               | 401 401 401 401 404
            alice, with her ID token                                          | 401 401 401 401 404
            carol, an admin before, with the token of then                    | 200 200 409 404 404
            carol, an admin before, with her next token                       | 200 200 403 403 404
            carol, an admin before, with a token of then that has expired     | 401 401 401 401 404
            """)
    @DisplayName("who may look, add and delete")
    void statuses(String caller, String statuses) {
        assertEquals(statuses, ANSWERS.get(caller).statuses());
    }

    static Set<String> callers() {
        return ANSWERS.keySet();
    }

    @ParameterizedTest
    @MethodSource("callers")
    @DisplayName("both nodes give the same answers, byte for byte")
    void same(String caller) {
        assertEquals(ANSWERS.get(caller).jersey(), ANSWERS.get(caller).resteasy());
    }

    @Test
    @DisplayName("whose role is missing is told so")
    void denied() {
        assertEquals("""
                403
                Content-Type: [application/json]
                Cache-Control: [no-store]
                WWW-Authenticate: []
                Content-Length: [89]
                {"error":"InsufficientPermissions","message":"Deleting users requires the 'admin' role."}""", ANSWERS.get("bob").jersey().get(3));
    }

    @Test
    @DisplayName("whose token has expired is told to get another")
    void expired() {
        assertEquals(
                """
                401
                Content-Type: [application/json]
                Cache-Control: []
                WWW-Authenticate: [Bearer realm="users", error="invalid_token"]
                Content-Length: [92]
                {"error":"InvalidToken","message":"The token is broken, expired or not meant for this API."}""",
                ANSWERS.get("carol, an admin before, with a token of then that has expired")
                        .jersey()
                        .get(3));
    }

    @Nested
    @Order(1)
    @DisplayName("with a new key")
    class NewKey {

        @Test
        @DisplayName("its tokens count at once, and so do those of the key before")
        void fetched() throws Exception {
            String before = keycloak.token("bob", CLIENT);
            keycloak.signWithNewKey();
            String after = keycloak.token("bob", CLIENT);
            assertEquals(
                    "200, then 200",
                    nodes.send(after, "GET /users").statuses() + ", then "
                            + nodes.send(before, "GET /users").statuses());
        }
    }

    @Nested
    @Order(2)
    @DisplayName("once Keycloak is stopped")
    class Stopped {

        private static String known;
        private static Answers late;

        @BeforeAll
        static void stopKeycloak() throws Exception {
            known = keycloak.token("alice", CLIENT);
            nodes.send(known, "GET /users");
            keycloak.close();
            try (Nodes started = Nodes.start(keycloak.realm())) {
                late = started.send(known, "DELETE /users/121");
            }
        }

        @Test
        @DisplayName("tokens that were issued go on working")
        void issued() throws Exception {
            assertEquals("200", nodes.send(known, "GET /users").statuses());
        }

        @Test
        @DisplayName("tokens are a 503 on a node that has fetched no keys yet")
        void unavailable() {
            assertEquals("""
                    503
                    Content-Type: [application/json]
                    Cache-Control: [no-store]
                    WWW-Authenticate: []
                    Content-Length: [93]
                    {"error":"AuthorizationUnavailable","message":"Permissions cannot be checked at the moment."}""", late.jersey().get(0));
        }

        @Test
        @DisplayName("both nodes say so, byte for byte")
        void unavailableSame() {
            assertEquals(late.jersey(), late.resteasy());
        }
    }
}
