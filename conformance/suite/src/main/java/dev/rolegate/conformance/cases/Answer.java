package dev.rolegate.conformance.cases;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a caller is expected to get. Status and body decide the other headers: a JSON body comes as
 * {@code application/json}, with {@code Cache-Control: no-store}.
 *
 * @param status the status code
 * @param body the exact body, or one of {@link #RUNTIME} and {@link #UNKNOWN_PATH}
 * @param challenge the exact {@code WWW-Authenticate}, or the empty string for none
 * @param headers other headers by lower-case name, with what is expected instead; the empty string for none
 */
public record Answer(int status, String body, String challenge, Map<String, String> headers) {

    /** The challenge of every application that has one. */
    public static final String CHALLENGE = "Bearer realm=\"conformance\"";

    /** The content is the runtime's own and not compared, as for an automatic OPTIONS. */
    public static final String RUNTIME = "<the runtime's own>";

    /** Status, headers and body are those of the same application's answer for a path that matches nothing. */
    public static final String UNKNOWN_PATH = "<as for an unknown path>";

    /** Without a challenge, unless it is a 401. */
    public Answer(int status, String body) {
        this(status, body, status == 401 ? CHALLENGE : "", Map.of());
    }

    /** What the application answers by itself, as {@code text/plain} and without any header of Rolegate's. */
    public static Answer own(int status, String body) {
        Answer answer = new Answer(status, body, "", Map.of("cache-control", ""));
        return body.isEmpty() ? answer.with("content-type", "") : answer;
    }

    /** The requirement is met: 200 and {@code ok} as {@code text/plain}. */
    public static Answer granted() {
        return new Answer(200, "ok");
    }

    /** Granted, with a body that tells which resource method answered. */
    public static Answer granted(String body) {
        return new Answer(200, body);
    }

    /** 403 with the requirement's message. */
    public static Answer denied(String message) {
        return new Answer(403, json("InsufficientPermissions", message));
    }

    /** 403 with the generic message: before {@code @DenyAll}, {@code denyUnannotated} or what cannot be decided. */
    public static Answer closed() {
        return denied("You do not have permission to make this request.");
    }

    /** 401 with the configured challenge. */
    public static Answer challenged() {
        return new Answer(401, json("Unauthenticated", "This request requires authentication."));
    }

    /** 404, not to be told from an unknown path. */
    public static Answer hidden() {
        return new Answer(404, UNKNOWN_PATH);
    }

    /** 503, since the caller's roles could not be looked up. */
    public static Answer unavailable() {
        return new Answer(503, json("AuthorizationUnavailable", "Permissions cannot be checked at the moment."));
    }

    /** 200 with whatever the runtime says, as for an automatic OPTIONS. */
    public static Answer automatic() {
        return new Answer(200, RUNTIME);
    }

    /** The same denial as RFC 9457 problem details. */
    public Answer asProblem(String title) {
        int at = body.indexOf("\",\"message\":");
        String error = body.substring("{\"error\":\"".length(), at);
        String detail = body.substring(at + "\",\"message\":".length(), body.length() - 1);
        return new Answer(
                status,
                "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":" + detail
                        + ",\"error\":\"" + error + "\"}",
                challenge,
                headers);
    }

    /** The same with a {@code WWW-Authenticate}. */
    public Answer withChallenge(String value) {
        return new Answer(status, body, value, headers);
    }

    /** The same with another header, or none if the value is empty; several values are joined with a comma. */
    public Answer with(String lowerCaseName, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(lowerCaseName, value);
        return new Answer(status, body, challenge, Map.copyOf(more));
    }

    /** Whether the body is not written here, but the runtime's. */
    public boolean isUnwritten() {
        return body.equals(RUNTIME) || body.equals(UNKNOWN_PATH);
    }

    /** Whether this lets the caller in. */
    public boolean isGrant() {
        return status >= 200 && status < 300;
    }

    private static String json(String error, String message) {
        String escaped = message.replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"error\":\"" + error + "\",\"message\":\"" + escaped + "\"}";
    }
}
