package dev.rolegate.conformance.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every byte that the contract fixes has to make a difference. */
class ComparisonTest {

    private static final Answer DENIED = Answer.denied("No.");
    private static final String BODY = "{\"error\":\"InsufficientPermissions\",\"message\":\"No.\"}";
    private static final Map<String, List<String>> HEADERS = Map.of(
            "content-type", List.of("application/json"),
            "cache-control", List.of("no-store"),
            "content-length", List.of(String.valueOf(BODY.length())),
            "date", List.of("today"));

    @Test
    @DisplayName("the denial of the contract is as expected")
    void equal() {
        assertEquals(List.of(), differences(DENIED, "GET", new Reply(403, HEADERS, BODY)));
        assertEquals(List.of(), differences(DENIED, "HEAD", new Reply(403, HEADERS, "")));
    }

    @Test
    @DisplayName("each header, the status and the body make a difference")
    void each() {
        assertEquals(
                1, differences(DENIED, "GET", new Reply(401, HEADERS, BODY)).size());
        assertEquals(
                1,
                differences(DENIED, "GET", new Reply(403, HEADERS, BODY + " ")).size());
        assertEquals(
                1, differences(DENIED, "HEAD", new Reply(403, HEADERS, BODY)).size());
        for (String name : List.of("content-type", "cache-control", "content-length", "www-authenticate")) {
            assertEquals(
                    1,
                    differences(DENIED, "GET", new Reply(403, with(name, "other"), BODY))
                            .size(),
                    name);
        }
    }

    @Test
    @DisplayName("JSON with a charset, or a cache directive added to another, is a difference")
    void additions() {
        Reply charset = new Reply(403, with("content-type", "application/json;charset=UTF-8"), BODY);
        assertEquals(1, differences(DENIED, "GET", charset).size());
        Map<String, List<String>> twice = new TreeMap<>(HEADERS);
        twice.put("cache-control", List.of("no-store", "no-cache"));
        assertEquals(1, differences(DENIED, "GET", new Reply(403, twice, BODY)).size());
    }

    @Test
    @DisplayName("a grant is ok as text, with any charset, and nothing of Rolegate's")
    void granted() {
        Map<String, List<String>> text = Map.of("content-type", List.of("text/plain;charset=UTF-8"));
        assertEquals(List.of(), differences(Answer.granted(), "GET", new Reply(200, text, "ok")));
        assertEquals(
                3,
                differences(Answer.granted(), "GET", new Reply(200, HEADERS, "ok"))
                        .size());
    }

    @Test
    @DisplayName("a hidden endpoint is held against each unknown path alone")
    void eachAlone() {
        Map<String, List<String>> headers = Map.of("cache-control", List.of("no-store"));
        Comparison hidden = hidden(new Reply(404, headers, ""));
        assertEquals(1, hidden.differences(new Reply(404, headers, "page")).size());
        assertEquals(List.of(), hidden.differences(new Reply(404, headers, "")));
    }

    @Test
    @DisplayName("a hidden endpoint is a 405 where an unknown path is")
    void notAllowed() {
        Map<String, List<String>> headers = Map.of("cache-control", List.of("no-store"));
        assertEquals(List.of(), hidden(new Reply(405, headers, "")).differences(new Reply(405, headers, "")));
        assertEquals(
                1,
                hidden(new Reply(404, headers, ""))
                        .differences(new Reply(405, headers, ""))
                        .size());
        assertEquals(
                1,
                hidden(new Reply(405, headers, ""))
                        .differences(new Reply(404, headers, ""))
                        .size());
    }

    @Test
    @DisplayName("a hidden endpoint differs from an unknown path in no header but the date")
    void hidden() {
        Map<String, List<String>> page =
                Map.of("cache-control", List.of("no-store"), "date", List.of("1"), "x-page", List.of("1"));
        Reply unknown = new Reply(404, page, "");
        assertEquals(List.of(), hidden(new Reply(404, page, "")).differences(unknown));
        assertEquals(
                1, hidden(new Reply(404, page, "here")).differences(unknown).size());
        Map<String, List<String>> other =
                Map.of("cache-control", List.of("no-store"), "date", List.of("2"), "x-page", List.of("2"));
        assertEquals(1, hidden(new Reply(404, other, "")).differences(unknown).size());
    }

    @Test
    @DisplayName("a header that the contract does not name is a difference on a denial")
    void otherHeaders() {
        assertEquals(List.of(), differences(DENIED, "GET", new Reply(403, with("server", "any"), BODY)));
        assertEquals(
                List.of("other headers: expected <{}> but got <{set-cookie=[a=b]}>"),
                differences(DENIED, "GET", new Reply(403, with("set-cookie", "a=b"), BODY)));
    }

    @Test
    @DisplayName("an automatic OPTIONS tells what is allowed, a 405 need not be looked into")
    void runtimesOwn() {
        Answer automatic = Answer.automatic();
        Map<String, List<String>> allow = Map.of("allow", List.of("GET,OPTIONS"));
        assertEquals(List.of(), differences(automatic, "OPTIONS", new Reply(200, allow, "any")));
        assertEquals(
                1,
                differences(automatic, "OPTIONS", new Reply(200, Map.of(), "")).size());
        assertEquals(List.of(), differences(new Answer(405, Answer.RUNTIME), "POST", new Reply(405, Map.of(), "any")));
    }

    @Test
    @DisplayName("only the denial of a role counts as a stricter answer")
    void stricter() {
        String body = Case.NEEDS_ADMIN.body();
        Map<String, List<String>> headers = with("content-length", String.valueOf(body.length()));
        assertTrue(Comparison.isStricter("GET", new Reply(403, headers, body)));
        assertFalse(Comparison.isStricter("GET", new Reply(500, headers, body)));
        assertFalse(Comparison.isStricter("GET", new Reply(403, HEADERS, BODY)));
        assertFalse(Comparison.isStricter("GET", new Reply(403, headers, "Forbidden")));
    }

    private static Comparison hidden(Reply reply) {
        return new Comparison(Answer.hidden(), "GET", reply);
    }

    private static List<String> differences(Answer expected, String verb, Reply reply) {
        return new Comparison(expected, verb, reply).differences();
    }

    private static Map<String, List<String>> with(String name, String value) {
        Map<String, List<String>> headers = new TreeMap<>(HEADERS);
        headers.put(name, List.of(value));
        return headers;
    }
}
