package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The users API on Quarkus")
class UsersOnQuarkusTest {

    @Inject
    Tokens tokens;

    @Inject
    UsersDatabase database;

    @TestHTTPResource
    URI base;

    private String plain;
    private String admin;

    @BeforeEach
    void signIn() {
        plain = tokens.issue("bob", List.of("user"), Duration.ofHours(1));
        admin = tokens.issue("alice", List.of("user", "admin"), Duration.ofHours(1));
    }

    private HttpResponse<String> send(String verb, String path, String token, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    @Test
    @DisplayName("the model exchange: a plain user's DELETE gets the 403, byte for byte, and deletes nobody")
    void denied() throws Exception {
        HttpResponse<String> response = send("DELETE", "/users/123", plain, "");

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
        assertTrue(database.find(123).isPresent());
    }

    @Test
    @DisplayName("without a token it is a 401 with a challenge")
    void anonymous() throws Exception {
        HttpResponse<String> response = send("DELETE", "/users/123", "", "");

        assertEquals(
                "401 Bearer realm=\"users\" "
                        + "{\"error\":\"Unauthenticated\",\"message\":\"This request requires authentication.\"}",
                response.statusCode() + " " + header(response, "WWW-Authenticate") + " " + response.body());
    }

    @Test
    @DisplayName("a token of another key is a 401")
    void foreignKey() throws Exception {
        String foreign = new Tokens().issue("alice", List.of("admin"), Duration.ofHours(1));

        assertEquals(
                "Bearer realm=\"users\", error=\"invalid_token\"",
                header(send("DELETE", "/users/123", foreign, ""), "WWW-Authenticate"));
    }

    @Test
    @DisplayName("an admin adds a user, and deletes it")
    void granted() throws Exception {
        HttpResponse<String> added = send("POST", "/users", admin, "{\"name\":\"Frances Allen\"}");
        String path = URI.create(header(added, "Location")).getPath();

        assertEquals(
                "201 204",
                added.statusCode() + " " + send("DELETE", path, admin, "").statusCode());
    }

    @Test
    @DisplayName("a body that is no JSON is Quarkus' own 400, which does not echo it")
    void unreadable() throws Exception {
        assertEquals(
                "400 {\"error\":\"Status400\",\"message\":\"Bad Request\"}",
                answer(send("POST", "/users", admin, "{\"name\":")));
    }

    @ParameterizedTest
    @DisplayName("an account is its owner's and the admins' business, however it is written")
    @CsvSource({
        "/users/122/account,           200, 200",
        "/users/121/account,           403, 200",
        "/users/12%31/account,         403, 200",
        "/users/121;id=122/account,    403, 200"
    })
    void account(String path, int owner, int other) throws Exception {
        assertEquals(owner, send("GET", path, plain, "").statusCode());
        assertEquals(other, send("GET", path, admin, "").statusCode());
    }

    @Test
    @DisplayName("who asks for another's account is told so")
    void deniedAccount() throws Exception {
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\","
                        + "\"message\":\"An account is its owner's and the admins' business.\"}",
                answer(send("GET", "/users/121/account", plain, "")));
    }

    private static String answer(HttpResponse<String> response) {
        return response.statusCode() + " " + response.body();
    }
}
