package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.EncodingFilter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jersey's own filter, which encodes an entity and keeps its length. */
class EncodingTest {

    @Path("closed")
    public static class Closed {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Test
    @DisplayName("a denial that Jersey compresses arrives whole")
    void compressed() throws Exception {
        ResourceConfig config = new ResourceConfig(Closed.class, RequiresRoleFeature.class);
        EncodingFilter.enableFor(config, GZipEncoder.class);
        try (JerseyServer server = new JerseyServer(config)) {
            HttpRequest request = HttpRequest.newBuilder(server.base().resolve("closed"))
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Accept-Encoding", "gzip")
                    .build();
            HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            assertEquals(
                    "gzip", response.headers().firstValue("Content-Encoding").orElse("none"));
            String body = new String(
                    new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertEquals(
                    "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}",
                    body);
        }
    }
}
