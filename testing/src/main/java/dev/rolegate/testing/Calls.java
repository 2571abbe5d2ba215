package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.testing.Credential.Purpose;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Sends a verifier's requests; with the JDK's client, which any verb passes. */
final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    // Grizzly drops headers of a request that offers HTTP/2.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Calls(URI base) {
        this.base = base;
    }

    /** Without the feature a granted request would reach the resource method. */
    void assertFeaturePresent() {
        URI nowhere = UriBuilder.fromUri(base).path("rolegate-testing").build();
        String present = Identity.anonymous().header(Purpose.PRESENCE);
        int status = send(HttpRequest.newBuilder(nowhere).header(Identity.HEADER, present));
        if (status != AnswerFilter.STATUS) {
            throw new AssertionError("The application at " + base + " does not have the IdentityFeature, or not in this"
                    + " JVM (" + status + "). Nothing was called.");
        }
    }

    int status(Endpoint endpoint, URI uri, Identity caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(endpoint.verb(), BodyPublishers.noBody())
                .header(Identity.HEADER, caller.header(Purpose.CHECK))
                .header(HttpHeaders.ACCEPT, concrete(endpoint.produces(), "*/*"));
        if (!endpoint.consumes().isEmpty()) {
            request.header(HttpHeaders.CONTENT_TYPE, concrete(endpoint.consumes(), "application/octet-stream"));
        }
        int status = send(request);
        if (status == AnswerFilter.NOT_ENFORCED) {
            throw new IllegalStateException("The application at " + base + " only reports (rolegate.report-only-until):"
                    + " everybody gets in, and nothing can be said of who does not. Leave the option out in tests.");
        }
        return status;
    }

    /** The first type, with something in place of wildcards. */
    private static String concrete(List<String> mediaTypes, String any) {
        if (mediaTypes.isEmpty() || mediaTypes.get(0).startsWith("*")) {
            return any;
        }
        return mediaTypes.get(0).replace("text/*", "text/plain").replace("/*", "/octet-stream");
    }

    private int send(HttpRequest.Builder request) {
        HttpRequest ready = request.timeout(PATIENCE).build();
        try {
            return client.send(ready, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            // The JDK's own say what failed, but not where.
            throw new UncheckedIOException("There is no answer from " + ready.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }
}
