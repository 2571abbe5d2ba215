package dev.rolegate.conformance.suite;

import dev.rolegate.conformance.application.Anything;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.run.Comparison;
import dev.rolegate.conformance.run.Run;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests of every kind, from callers with every kind of name, for what none of them may have. */
final class Strangers {

    static final int REQUESTS = 1_000;

    private static final List<String> VERBS = List.of("GET", "HEAD", "DELETE", "POST", "PUT");
    private static final List<String> HEADERS = List.of(
            "Referer",
            "User-Agent",
            "Cookie",
            "X-Forwarded-For",
            "Accept-Language",
            "If-None-Match",
            "Range",
            "X-Name");
    private static final Answer DENIED = Answer.denied("This request requires the 'nobody' role.");

    private final Random random = new Random(42);

    private Strangers() {}

    /** How the answers differ from the one that all of them should be. */
    static List<String> differences(Run.Starter starter, boolean lengthOfHead) throws Exception {
        List<String> differences = new ArrayList<>();
        Strangers strangers = new Strangers();
        try (Server server = starter.start(Anything.PART.behind(Gate.ROLEGATE));
                Client client = new Client(server)) {
            for (int i = 0; i < REQUESTS; i++) {
                String verb = VERBS.get(i % VERBS.size());
                String path = strangers.path();
                List<String> headers = strangers.headers();
                Reply reply =
                        client.exchange(verb, path, headers, verb.startsWith("P") ? strangers.ascii(2_000) : null);
                new Comparison(DENIED, verb, reply)
                        .differences().stream()
                                .filter(each ->
                                        lengthOfHead || !verb.equals("HEAD") || !each.startsWith("content-length:"))
                                .forEach(each -> differences.add(verb + " " + path + " " + headers + ": " + each));
            }
        }
        return differences;
    }

    private String path() {
        return "/x" + encoded() + "/" + encoded() + "y?" + encoded() + "=" + encoded();
    }

    /** Without what servers refuse by themselves in a path: slashes, percent and number signs, semicolons and dots. */
    private String encoded() {
        return URLEncoder.encode(Anything.text(random, 0x20, 40).replaceAll("[/\\\\%#;.]", ""), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("Accept: */*"));
        for (String name : HEADERS) {
            headers.add(name + ": x" + ascii(200));
        }
        return headers;
    }

    private String ascii(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(length), ' ' + 1, '~').forEach(c -> text.append((char) c));
        return text.append('x').toString();
    }
}
