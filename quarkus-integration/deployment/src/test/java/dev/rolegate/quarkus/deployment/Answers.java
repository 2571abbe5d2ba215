package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a caller gets. */
final class Answers {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Answers() {}

    /** {@code user} is the password as well; empty for nobody. */
    static HttpResponse<String> to(String method, String path, String user) throws Exception {
        URI base = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (!user.isEmpty()) {
            byte[] credentials = (user + ':' + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static int status(String path, String user) throws Exception {
        return to("GET", path, user).statusCode();
    }

    static String header(HttpResponse<?> answer, String name) throws IOException {
        return answer.headers().firstValue(name).orElseThrow(() -> new IOException(name + " is missing"));
    }

    /** But for the path, where an answer repeats it. */
    static void assertSame(HttpResponse<String> unknown, HttpResponse<String> hidden) {
        assertEquals(unknown.statusCode(), hidden.statusCode());
        assertEquals(unknown.headers(), hidden.headers());
        assertEquals(
                unknown.body().replace(unknown.uri().getPath(), "/"),
                hidden.body().replace(hidden.uri().getPath(), "/"));
    }
}
