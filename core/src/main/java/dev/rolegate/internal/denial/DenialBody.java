package dev.rolegate.internal.denial;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of a denial: {@code {"error":..., "message":...}} or problem details (RFC 9457). Each has its own copy, which a filter may spoil. */
final class DenialBody {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final JsonProvider json;
    private final boolean problemDetails;
    private final byte[] unauthenticated;
    private final byte[] unavailable;
    /** Only what the application declares, never what code throws or a caller sends. */
    final Map<String, byte[]> prepared = new ConcurrentHashMap<>();

    /**
     * With the provider of JSON-P that is there. Nothing else names its types, so that what is missing shows here.
     *
     * @throws RuntimeException if there is none
     */
    static DenialBody create(boolean problemDetails) {
        return new DenialBody(JsonProvider.provider(), problemDetails);
    }

    DenialBody(JsonProvider json, boolean problemDetails) {
        this.json = json;
        this.problemDetails = problemDetails;
        this.unauthenticated = render(401, "Unauthorized", "Unauthenticated", Sentences.UNAUTHENTICATED);
        this.unavailable = render(503, "Service Unavailable", "AuthorizationUnavailable", Sentences.UNAVAILABLE);
        prepare(Sentences.GENERIC);
    }

    /** Renders the 403 with this message once. */
    void prepare(String message) {
        if (!prepared.containsKey(message)) {
            prepared.putIfAbsent(message, renderForbidden(message));
        }
    }

    byte[] forbidden(String message) {
        byte[] known = prepared.get(message);
        return known != null ? known.clone() : renderForbidden(message);
    }

    private byte[] renderForbidden(String message) {
        return render(403, "Forbidden", "InsufficientPermissions", message);
    }

    byte[] unauthenticated() {
        return unauthenticated.clone();
    }

    byte[] unavailable() {
        return unavailable.clone();
    }

    private byte[] render(int status, String title, String error, String message) {
        StringWriter text = new StringWriter();
        // Written as it goes: an object of JSON-P's takes twice as many classes to the start.
        try (JsonGenerator body = json.createGenerator(text)) {
            body.writeStartObject();
            if (problemDetails) {
                body.write("type", "about:blank")
                        .write("title", title)
                        .write("status", status)
                        .write("detail", message)
                        .write("error", error);
            } else {
                body.write("error", error).write("message", message);
            }
            body.writeEnd();
        }
        // A lone surrogate becomes '?': the bytes are valid UTF-8 whatever the message.
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    MediaType mediaType() {
        return problemDetails ? PROBLEM_JSON : MediaType.APPLICATION_JSON_TYPE;
    }
}
