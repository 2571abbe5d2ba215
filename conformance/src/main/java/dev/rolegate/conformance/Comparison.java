package dev.rolegate.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a reply against the oracle's answer, header by header. */
final class Comparison {

    private final Answer expected;
    private final String verb;
    private final Reply reply;
    private final List<String> differences = new ArrayList<>();

    Comparison(Answer expected, String verb, Reply reply) {
        this.expected = expected;
        this.verb = verb;
        this.reply = reply;
    }

    /** How the reply differs from the oracle's answer. */
    List<String> differences() {
        expect("status", String.valueOf(expected.status()), String.valueOf(reply.status()));
        if (expected.body().equals(Answer.RUNTIME)) {
            return differences;
        }
        expect("Content-Type", contentType(expected.body()), type(reply));
        expect("Cache-Control", expected.isGrant() ? "" : "no-store", reply.header("cache-control"));
        expect("WWW-Authenticate", expected.challenge(), reply.header("www-authenticate"));
        if (!expected.isGrant()) {
            int length = expected.body().getBytes(StandardCharsets.UTF_8).length;
            expect("Content-Length", String.valueOf(length), reply.header("content-length"));
        }
        expect("body", verb.equals("HEAD") ? "" : expected.body(), reply.body());
        return differences;
    }

    /** How the reply differs from the same application's for a path that matches nothing. */
    List<String> differences(Reply unknown) {
        expect("status", String.valueOf(expected.status()), String.valueOf(reply.status()));
        expect("headers", comparable(unknown).toString(), comparable(reply).toString());
        expect("body", unknown.body(), reply.body());
        expect("Cache-Control", "no-store", reply.header("cache-control"));
        return differences;
    }

    /** Whether this is some denial of Rolegate's where a stricter answer is allowed. */
    static boolean isDenial(Reply reply) {
        return reply.status() == 403
                && type(reply).equals("application/json")
                && reply.body().startsWith("{\"error\":\"InsufficientPermissions\",\"message\":\"");
    }

    /** The reply without what differs from server to server. */
    static String normalised(Reply reply) {
        boolean granted = reply.status() >= 200 && reply.status() < 300;
        StringBuilder line = new StringBuilder(String.valueOf(reply.status()));
        line.append(' ').append(type(reply));
        append(line, "Cache-Control", reply.header("cache-control"));
        append(line, "WWW-Authenticate", reply.header("www-authenticate"));
        if (!granted) {
            append(line, "Content-Length", reply.header("content-length"));
        }
        return line.append(" | ")
                .append(reply.body().replace("\r", "\\r").replace("\n", "\\n"))
                .toString();
    }

    private static void append(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append("; ").append(name).append(": ").append(value);
        }
    }

    private void expect(String what, String wanted, String got) {
        if (!wanted.equals(got)) {
            differences.add(what + ": expected <" + wanted + "> but got <" + got + ">");
        }
    }

    private static String contentType(String body) {
        if (body.startsWith("{\"type\":")) {
            return "application/problem+json";
        }
        return body.startsWith("{\"error\":") ? "application/json" : "text/plain";
    }

    /** RESTEasy adds a charset to text; nothing may add one to JSON. */
    private static String type(Reply reply) {
        return reply.header("content-type").replaceFirst("^(text/[a-z-]+);.*", "$1");
    }

    private static Map<String, List<String>> comparable(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
        return headers;
    }
}
