package dev.rolegate.conformance.run;

import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds a reply against the oracle's answer, header by header. */
public final class Comparison {

    /** Part of every line of a transcript. */
    private static final Set<String> OF_A_DENIAL = Set.of("content-type", "cache-control", "www-authenticate");

    /** How the content is delimited is the runtime's own affair. */
    private static final Set<String> OF_THE_WAY = Set.of("content-length", "transfer-encoding");

    private static final Set<String> OF_THE_SERVER = Set.of("date", "connection", "keep-alive", "server");

    /** Behind a locator some runtimes say it of a path that nothing matches. */
    private static final int NOT_ALLOWED = 405;

    private final Answer expected;
    private final String verb;
    private final Reply reply;
    private List<String> differences = new ArrayList<>();

    public Comparison(Answer expected, String verb, Reply reply) {
        this.expected = expected;
        this.verb = verb;
        this.reply = reply;
    }

    /** How the reply differs from the oracle's answer. */
    public List<String> differences() {
        differences = new ArrayList<>();
        expect("status", String.valueOf(expected.status()), String.valueOf(reply.status()));
        if (expected.body().equals(Answer.RUNTIME)) {
            if (verb.equals("OPTIONS")
                    && expected.headers().isEmpty()
                    && reply.header("allow").isEmpty()) {
                differences.add("Allow: missing, so that this is not the runtime's own answer");
            }
            expectHeaders(expected.headers());
            return differences;
        }
        Map<String, String> headers = new TreeMap<>();
        headers.put("content-type", contentType(expected.body()));
        headers.put("cache-control", expected.isGrant() ? "" : "no-store");
        headers.put("www-authenticate", expected.challenge());
        headers.putAll(expected.headers());
        expectHeaders(headers);
        expectLength();
        if (!expected.isGrant()) {
            Map<String, List<String>> others = comparable(reply);
            others.keySet().removeAll(headers.keySet());
            others.keySet().removeAll(OF_THE_WAY);
            expect("other headers", "{}", others.toString());
        }
        expect("body", verb.equals("HEAD") ? "" : expected.body(), reply.body());
        return differences;
    }

    /** A length that is sent is that of the body, also of the one that the denial of a HEAD leaves out. */
    private void expectLength() {
        if (reply.headers().containsKey("content-length") && !(verb.equals("HEAD") && expected.isGrant())) {
            int length = expected.body().getBytes(StandardCharsets.UTF_8).length;
            expect("content-length", String.valueOf(length), reply.header("content-length"));
            expect("transfer-encoding beside a length", "", reply.header("transfer-encoding"));
        }
    }

    /** How the reply differs from the same application's for a path that matches nothing. */
    public List<String> differences(Reply unknown) {
        differences = new ArrayList<>();
        int status = unknown.status() == NOT_ALLOWED ? NOT_ALLOWED : expected.status();
        expect("status", String.valueOf(status), String.valueOf(reply.status()));
        expect("headers", comparable(unknown).toString(), comparable(reply).toString());
        expect("body", unknown.body(), reply.body());
        expectHeaders(Map.of("cache-control", expected.headers().getOrDefault("cache-control", "no-store")));
        return differences;
    }

    /** Whether this is the one stricter answer that core alone may give, byte for byte. */
    static boolean isStricter(String verb, Reply reply) {
        return new Comparison(Case.NEEDS_ADMIN, verb, reply).differences().isEmpty();
    }

    /** The reply without what differs from server to server. */
    String normalised() {
        StringBuilder line = new StringBuilder(String.valueOf(reply.status()));
        line.append(' ').append(type(reply));
        append(line, "Cache-Control", reply.header("cache-control"));
        append(line, "WWW-Authenticate", reply.header("www-authenticate"));
        expected.headers().keySet().stream()
                .filter(name -> !OF_A_DENIAL.contains(name))
                .sorted()
                .forEach(name -> append(line, name, combined(name)));
        return line.append(" | ")
                .append(reply.body().replace("\r", "\\r").replace("\n", "\\n"))
                .toString();
    }

    private static void append(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append("; ").append(name).append(": ").append(value);
        }
    }

    private void expectHeaders(Map<String, String> headers) {
        headers.forEach(
                (name, value) -> expect(name, value, name.equals("content-type") ? type(reply) : combined(name)));
    }

    /** Several lines of one name mean the same as one with commas (RFC 9110, section 5.3). */
    private String combined(String name) {
        return reply.header(name).replace(" // ", ",").replaceAll(",\\s*", ", ");
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
