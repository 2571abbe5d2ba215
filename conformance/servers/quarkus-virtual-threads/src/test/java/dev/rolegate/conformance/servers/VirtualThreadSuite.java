package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers are their own passwords: admin has the role admin, user has not. */
abstract class VirtualThreadSuite {

    @TestHTTPResource
    URI base;

    @ParameterizedTest
    @DisplayName("an endpoint on a virtual thread is decided as on any other, and runs on one")
    @CsvSource({
        "/virtual/open,    200, 200",
        "/virtual/role,    401, 403",
        "/virtual/jakarta, 401, 403",
        "/virtual/1/sub,   401, 403"
    })
    void decided(String path, int anonymous, int user) throws Exception {
        HttpResponse<String> admin = send(path, "admin");

        assertEquals(anonymous, send(path, "").statusCode());
        assertEquals(user, send(path, "user").statusCode());
        assertEquals("200 true", admin.statusCode() + " " + admin.body());
    }

    private HttpResponse<String> send(String path, String user) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (!user.isEmpty()) {
            byte[] credentials = (user + ':' + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
