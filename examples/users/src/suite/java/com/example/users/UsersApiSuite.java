package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.testing.AccessMatrixVerifier;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The users API over real HTTP; each launcher runs it on its runtime. */
abstract class UsersApiSuite {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String PAGES = "https://pages.example.com";

    // HTTP/1.1: Grizzly drops Content-Type when a request offers to upgrade.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    // One key for all tests: making it takes longer than any of them.
    private static final Tokens TOKENS = new Tokens();
    private final String plain = TOKENS.issue("bob", List.of("user"), HOUR);
    private final String admin = TOKENS.issue("alice", List.of("user", "admin"), HOUR);

    private UsersDatabase database;
    private Launcher.Server server;
    private int port;

    /** How this runtime starts. */
    protected abstract Launcher.Starter starter();

    @BeforeEach
    void start() throws Exception {
        database = UsersDatabase.open("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        port = freePort();
        server = starter().start(application(), port);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private UsersApplication application() {
        return new UsersApplication(database, TOKENS.verifier(), PAGES);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As a browser does for a page; {@code headers} are names and values in turn. */
    private HttpResponse<String> sendFrom(String origin, String verb, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/users/123"))
                        .method(verb, BodyPublishers.noBody())
                        .header("Origin", origin)
                        .headers(headers)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String verb, String path, String token, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    @Test
    @DisplayName("the model exchange: a plain user's DELETE gets the 403, byte for byte")
    void denied() throws Exception {
        HttpResponse<String> response = send("DELETE", "/users/123", plain, null);
        assertEquals(
                """
                403
                application/json
                no-store
                89
                {"error":"InsufficientPermissions","message":"Deleting users requires the 'admin' role."}""",
                String.join(
                        "\n",
                        Integer.toString(response.statusCode()),
                        header(response, "Content-Type"),
                        header(response, "Cache-Control"),
                        header(response, "Content-Length"),
                        response.body()));
    }

    @Test
    @DisplayName("a denied DELETE deletes nobody")
    void deniedLeavesData() throws Exception {
        send("DELETE", "/users/123", plain, null);
        assertTrue(database.find(123).isPresent());
    }

    @Test
    @DisplayName("an admin's DELETE is a 204")
    void granted() throws Exception {
        assertEquals(204, send("DELETE", "/users/123", admin, null).statusCode());
    }

    @Test
    @DisplayName("whom an admin deletes is gone from the database")
    void gone() throws Exception {
        send("DELETE", "/users/123", admin, null);
        assertTrue(database.find(123).isEmpty());
    }

    @Test
    @DisplayName("without a token it is a 401 with a challenge")
    void anonymous() throws Exception {
        HttpResponse<String> response = send("DELETE", "/users/123", null, null);
        assertEquals(
                "401 Bearer realm=\"users\" "
                        + "{\"error\":\"Unauthenticated\",\"message\":\"This request requires authentication.\"}",
                response.statusCode() + " " + header(response, "WWW-Authenticate") + " " + response.body());
    }

    @Test
    @DisplayName("a browser that asks first is told that a page of the other origin may send a DELETE with a token")
    void preflight() throws Exception {
        HttpResponse<String> response = sendFrom(
                PAGES,
                "OPTIONS",
                "Access-Control-Request-Method",
                "DELETE",
                "Access-Control-Request-Headers",
                "authorization");
        assertEquals(
                "2xx " + PAGES + " | GET, POST, DELETE | Authorization, Content-Type",
                response.statusCode() / 100 + "xx " + header(response, "Access-Control-Allow-Origin") + " | "
                        + header(response, "Access-Control-Allow-Methods") + " | "
                        + header(response, "Access-Control-Allow-Headers"));
    }

    @Test
    @DisplayName("a page of the other origin can read why its DELETE is denied")
    void deniedAcrossOrigins() throws Exception {
        HttpResponse<String> response = sendFrom(PAGES, "DELETE", "Authorization", "Bearer " + plain);
        assertEquals(
                "403 " + PAGES + " "
                        + "{\"error\":\"InsufficientPermissions\",\"message\":\"Deleting users requires the 'admin' role.\"}",
                response.statusCode() + " " + header(response, "Access-Control-Allow-Origin") + " " + response.body());
    }

    @Test
    @DisplayName("a page of a third origin can read nothing")
    void thirdOrigin() throws Exception {
        HttpResponse<String> response =
                sendFrom("https://elsewhere.example.com", "DELETE", "Authorization", "Bearer " + admin);
        assertEquals("", header(response, "Access-Control-Allow-Origin"));
    }

    @Test
    @DisplayName("a user sees the own account")
    void ownAccount() throws Exception {
        HttpResponse<String> response = send("GET", "/users/122/account", plain, null);
        assertEquals("200 {\"email\":\"bob@example.com\"}", response.statusCode() + " " + response.body());
    }

    @Test
    @DisplayName("a user changes the own account")
    void changedAccount() throws Exception {
        HttpResponse<String> response = send("PUT", "/users/122/account", plain, "{\"email\":\"bob@example.org\"}");
        assertEquals(
                "200 bob@example.org",
                response.statusCode() + " "
                        + database.account(122).orElseThrow().email());
    }

    @ParameterizedTest
    @DisplayName("another's account is nobody's business, however it is written")
    @ValueSource(
            strings = {
                "/users/121/account",
                "/users/12%31/account",
                "/users/121;id=122/account",
                "/users/122;a=b%2F..%2F121/account"
            })
    void othersAccount(String path) throws Exception {
        HttpResponse<String> response = send("PUT", path, plain, "{\"email\":\"bob@example.org\"}");
        assertEquals(
                "ada@example.com",
                database.account(121).orElseThrow().email(),
                () -> String.valueOf(response.statusCode()));
    }

    @Test
    @DisplayName("who asks for another's account is told so")
    void deniedAccount() throws Exception {
        HttpResponse<String> response = send("GET", "/users/121/account", plain, null);
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\","
                        + "\"message\":\"An account is its owner's and the admins' business.\"}",
                response.statusCode() + " " + response.body());
    }

    @Test
    @DisplayName("an admin sees every account")
    void adminAccount() throws Exception {
        HttpResponse<String> response = send("GET", "/users/121/account", admin, null);
        assertEquals("200 {\"email\":\"ada@example.com\"}", response.statusCode() + " " + response.body());
    }

    private void assertBadToken(String token) throws Exception {
        HttpResponse<String> response = send("DELETE", "/users/123", token, null);
        assertEquals(
                "401 Bearer realm=\"users\", error=\"invalid_token\" {\"error\":\"InvalidToken\","
                        + "\"message\":\"The token is broken, expired or not meant for this API.\"}",
                response.statusCode() + " " + header(response, "WWW-Authenticate") + " " + response.body());
    }

    @Test
    @DisplayName("an expired token is a 401")
    void expired() throws Exception {
        assertBadToken(TOKENS.issue("alice", List.of("admin"), Duration.ofHours(-1)));
    }

    @Test
    @DisplayName("a token of another key is a 401")
    void foreignKey() throws Exception {
        assertBadToken(new Tokens().issue("alice", List.of("admin"), HOUR));
    }

    @Test
    @DisplayName("a token whose claims were changed is a 401")
    void changed() throws Exception {
        String[] parts = plain.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("[\"user\"]", "[\"admin\"]");
        assertBadToken(parts[0] + "." + encoded(claims) + "." + parts[2]);
    }

    @Test
    @DisplayName("a token that asks for no signature is a 401")
    void unsigned() throws Exception {
        assertBadToken(encoded("{\"alg\":\"none\"}") + "." + admin.split("\\.")[1] + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "..", "%00"})
    @DisplayName("what is no token at all is a 401")
    void noToken(String token) throws Exception {
        assertBadToken(token);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("a plain user sees all users")
    void list() throws Exception {
        assertEquals(
                "[{\"id\":121,\"name\":\"Ada Lovelace\"},{\"id\":122,\"name\":\"Alan Turing\"},"
                        + "{\"id\":123,\"name\":\"Barbara Liskov\"},{\"id\":124,\"name\":\"Edsger Dijkstra\"},"
                        + "{\"id\":125,\"name\":\"Grace Hopper\"}]",
                send("GET", "/users", plain, null).body());
    }

    @Test
    @DisplayName("a plain user sees one user")
    void get() throws Exception {
        assertEquals(
                "{\"id\":123,\"name\":\"Barbara Liskov\"}",
                send("GET", "/users/123", plain, null).body());
    }

    @Test
    @DisplayName("an admin adds a user and is told where")
    void add() throws Exception {
        HttpResponse<String> response = send("POST", "/users", admin, "{\"name\":\"Frances Allen\"}");
        assertEquals(
                "201 http://127.0.0.1:" + port + "/users/126 {\"id\":126,\"name\":\"Frances Allen\"}",
                response.statusCode() + " " + header(response, "Location") + " " + response.body());
    }

    @Test
    @DisplayName("a plain user's POST is denied before its body is read")
    void addDenied() throws Exception {
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"Adding users requires the 'admin' role.\"}",
                send("POST", "/users", plain, "{\"na").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"na", "[]", "{\"nom\":\"Ada\"}", "{\"name\":{}}", "7"})
    @DisplayName("a body that is not the JSON of a user is a 400 that does not echo it")
    void malformed(String body) throws Exception {
        HttpResponse<String> response = send("POST", "/users", admin, body);
        assertEquals(
                "400 {\"error\":\"UnreadableBody\",\"message\":"
                        + "\"The body is not the JSON of a user, such as {\\\"name\\\":\\\"Ada\\\"}.\"}",
                response.statusCode() + " " + response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"name\":null}", "{\"name\":\" \"}", "{\"name\":\"a\\nb\"}"})
    @DisplayName("a user without a name is a 400")
    void invalid(String body) throws Exception {
        HttpResponse<String> response = send("POST", "/users", admin, body);
        assertEquals(
                "400 {\"error\":\"InvalidUser\",\"message\":"
                        + "\"A user has a name of 1 to 100 characters, without controls.\"}",
                response.statusCode() + " " + response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"na", "null", "{\"name\":\"Ada Lovelace\"}"})
    @DisplayName("a refused POST adds nobody")
    void refusedLeavesData(String body) throws Exception {
        send("POST", "/users", admin, body);
        assertEquals(5, database.all().size());
    }

    @Test
    @DisplayName("a name that is taken is a 409")
    void taken() throws Exception {
        HttpResponse<String> response = send("POST", "/users", admin, "{\"name\":\"Ada Lovelace\"}");
        assertEquals(
                "409 {\"error\":\"NameTaken\",\"message\":\"There is a user of that name already.\"}",
                response.statusCode() + " " + response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    @DisplayName("an unknown user is a 404 that says so")
    void unknown(String verb) throws Exception {
        HttpResponse<String> response = send(verb, "/users/999", admin, null);
        assertEquals(
                "404 {\"error\":\"UnknownUser\",\"message\":\"There is no such user.\"}",
                response.statusCode() + " " + response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/abc", "/users/-1", "/users/99999999999999999999"})
    @DisplayName("what is no number is a 404")
    void noNumber(String path) throws Exception {
        assertEquals(404, send("GET", path, admin, null).statusCode());
    }

    @Test
    @DisplayName("who may call what is as it was accepted")
    void accessMatrix() {
        AccessMatrixVerifier.of(application()).assertMatches(Path.of("..", "users", "access-matrix.md"));
    }

    @Test
    @DisplayName("who may call what is what callers get")
    void accessMatrixEnforced() throws Exception {
        verify(new UnderTest(application().getSingletons()));
    }

    @Test
    @DisplayName("roles that somebody forgot are found")
    void hole() {
        AssertionError found = assertThrows(AssertionError.class, () -> verify(withHole()));
        assertEquals("""
                6 of 12 answers are not what the access matrix says:
                an anonymous caller: gets in, and must not
                  GET /users (API/users)
                  GET /users/{id: [0-9]{1,18}} (API/users/123)
                an anonymous caller, a caller without roles: gets in, and must not
                  POST /users (API/users)
                  DELETE /users/{id: [0-9]{1,18}} (API/users/123)""", found.getMessage().replaceAll("http://127.0.0.1:[0-9]+", "API"));
    }

    @Test
    @DisplayName("looking for a hole deletes nobody, though anybody could")
    void holeLeavesData() throws Exception {
        List<User> before = database.all();
        assertThrows(AssertionError.class, () -> verify(withHole()));
        assertEquals(before, database.all());
        server.close();
        server = starter().start(withHole(), port);
        assertEquals(204, send("DELETE", "/users/123", null, null).statusCode());
    }

    /** Holds an application, as it runs here, against the matrix of the users API. */
    private void verify(Application running) throws Exception {
        int other = freePort();
        Launcher.Server here = starter().start(running, other);
        try {
            AccessMatrixVerifier.of(application())
                    .parameter("id", "123")
                    .assertEnforcedAt(URI.create("http://127.0.0.1:" + other + "/"));
        } finally {
            here.close();
        }
    }

    private Application withHole() {
        Set<Object> singletons = new HashSet<>(application().getSingletons());
        singletons.removeIf(UsersResource.class::isInstance);
        singletons.add(new Hole(database));
        return new UnderTest(singletons);
    }

    /** The users API as it is without any role. */
    @jakarta.ws.rs.Path("/users")
    public static class Hole {

        private final UsersResource users;

        Hole(UsersDatabase database) {
            users = new UsersResource(database);
        }

        @GET
        public List<User> list() {
            return users.list();
        }

        @GET
        @jakarta.ws.rs.Path("{id}")
        public User get(@PathParam("id") long id) {
            return users.get(id);
        }

        @POST
        public Response add(NewUser user, @Context UriInfo uri) {
            return users.add(user, uri);
        }

        @DELETE
        @jakarta.ws.rs.Path("{id}")
        public void delete(@PathParam("id") long id) {
            users.delete(id);
        }
    }

    /** The users API, for callers of the test's own. */
    private static final class UnderTest extends Application {

        private final Set<Object> singletons = new HashSet<>(Set.of(new IdentityFeature()));

        UnderTest(Set<Object> application) {
            singletons.addAll(application);
        }

        @Override
        @SuppressWarnings("deprecation") // As in the UsersApplication.
        public Set<Object> getSingletons() {
            return singletons;
        }
    }

    @Test
    @DisplayName("a taken port fails with a cause that the launcher knows")
    void takenPort() {
        Exception failure = assertThrows(Exception.class, () -> starter().start(application(), port));
        assertTrue(Launcher.isTaken(failure));
    }

    @Test
    @DisplayName("a database in a file keeps its users over a restart")
    void file(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("users");
        try (UsersDatabase first = UsersDatabase.open(url)) {
            first.delete(123);
        }
        try (UsersDatabase second = UsersDatabase.open(url)) {
            assertEquals(4, second.all().size());
        }
    }
}
