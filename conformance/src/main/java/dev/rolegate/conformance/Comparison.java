package dev.rolegate.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds a reply against the oracle's answer, header by header. */
final class Comparison {

    private static final Set<String> OF_A_DENIAL =
            Set.of("content-type", "cache-control", "content-length", "www-authenticate");
    private static final Set<String> OF_THE_SERVER = Set.of("date", "connection", "keep-alive", "server");

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
            if (verb.equals("OPTIONS") && reply.header("allow").isEmpty()) {
                differences.add("Allow: missing, so that this is not the runtime's own answer");
            }
            return differences;
        }
        expect("Content-Type", contentType(expected.body()), type(reply));
        expect("Cache-Control", expected.isGrant() ? "" : "no-store", reply.header("cache-control"));
        expect("WWW-Authenticate", expected.challenge(), reply.header("www-authenticate"));
        if (!expected.isGrant()) {
            int length = expected.body().getBytes(StandardCharsets.UTF_8).length;
            expect("Content-Length", String.valueOf(length), reply.header("content-length"));
            Set<String> others = new TreeSet<>(reply.headers().keySet());
            others.removeAll(OF_A_DENIAL);
            others.removeAll(OF_THE_SERVER);
            expect("other headers", "[]", others.toString());
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

    /** Whether this is the denial of a role, byte for byte, where a stricter answer is allowed. */
    static boolean isStricter(String verb, Reply reply) {
        return Stream.of(Case.NEEDS_USER, Case.NEEDS_ADMIN)
                .anyMatch(denied ->
                        new Comparison(denied, verb, reply).differences().isEmpty());
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
        headers.keySet().removeAll(OF_THE_SERVER);
        return headers;
    }
}
