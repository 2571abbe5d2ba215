package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.provider.Rewriting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Verbs, paths and bodies that try to get past the check: what must not run does not run, whatever the answer is. */
abstract class HostileRequestSuite {

    private static final List<String> VERBS = List.of(
            "HEAD",
            "OPTIONS",
            "TRACE",
            "get",
            "Get",
            "head",
            "options",
            "FOO",
            "GETX",
            "PROPFIND",
            "PUT",
            "PATCH",
            "DELETE");

    private static final List<String> GUARDED = List.of("guarded", "each");

    private static final List<String> PATHS = List.of(
            "/hostile/guarded",
            "/hostile/guarded/",
            "/hostile/guarded//",
            "//hostile/guarded",
            "/hostile//guarded",
            "/./hostile/guarded",
            "/hostile/./guarded",
            "/hostile/open/../guarded",
            "/hostile/guarded/.",
            "/hostile/guarded/..;/guarded",
            "/hostile/guarded;a=b",
            "/hostile;a=b/guarded",
            "/hostile/;/guarded",
            "/;a/hostile/guarded",
            "/hostile/%67uarded",
            "/%68ostile/guarded",
            "/hostile%2Fguarded",
            "/hostile/%2Fguarded",
            "/hostile/open%2F..%2Fguarded",
            "/hostile/open/%2e%2e/guarded",
            "/hostile/guarded%2F",
            "/hostile/guarded%20",
            "/hostile/guarded%00",
            "/hostile/guarded%0A",
            "/hostile/guarded%0D%0A",
            "/hostile/guarded%3Ba=b",
            "/hostile/guarded%3F",
            "/hostile/guarded%23",
            "/hostile/guarded.json",
            "/hostile/GUARDED",
            "/HOSTILE/guarded",
            "/hostile/guarded?a=/hostile/open",
            "/hostile/guarded?/../open",
            "/hostile/each/open%2F..%2F1",
            "/hostile/each/1;a=/hostile/open",
            "/hostile/each/%6fpen%2f");

    private final Host host;

    HostileRequestSuite(Host host) {
        this.host = host;
    }

    private Composition application(Targets targets) {
        return Composition.on(host).with(RequiresRoleFeature.class, Rewriting.class, targets, new Callers());
    }

    @Test
    @DisplayName("11: no verb reaches a guarded method without the role")
    void verbs() throws Exception {
        Targets targets = new Targets();
        try (Deployed deployed = new Deployed(host, application(targets))) {
            for (String verb : VERBS) {
                sendAlone(deployed, verb, Identity.USER);
                sendAlone(deployed, verb, Identity.ANONYMOUS);
            }
        }
        assertEquals(List.of(), targets.ran);
    }

    /** Over a connection of its own: whether an answer to {@code head} has a body differs from server to server. */
    private static void sendAlone(Deployed deployed, String verb, Identity identity) {
        try {
            deployed.send(verb, "/hostile/guarded", identity, "Connection: close");
        } catch (IOException e) {
            // No answer to understand is a denial, too.
        }
    }

    @Test
    @DisplayName("3: no way to write a path reaches a guarded method without the role")
    void paths() throws Exception {
        Targets targets = new Targets();
        List<String> reached = new ArrayList<>();
        try (Deployed deployed = new Deployed(host, application(targets))) {
            for (String path : PATHS) {
                deployed.get(path, Identity.USER);
                deployed.get(path, Identity.ANONYMOUS);
                if (targets.ran.removeAll(GUARDED)) {
                    reached.add(path);
                }
            }
        }
        assertEquals(List.of(), reached);
    }

    @Test
    @DisplayName("3: some of these ways do lead there with the role")
    void pathsThatLead() throws Exception {
        Targets targets = new Targets();
        try (Deployed deployed = new Deployed(host, application(targets))) {
            for (String path :
                    List.of("/hostile/guarded;a=b", "/hostile/guarded?a=/hostile/open", "/hostile/each/1;a=b")) {
                deployed.get(path, Identity.ADMIN);
            }
        }
        assertEquals(List.of("guarded", "guarded", "each"), targets.ran);
    }

    @Test
    @DisplayName("11: a verb that a filter puts in place of the request's is the one that counts")
    void methodOverride() throws Exception {
        Targets targets = new Targets();
        try (Deployed deployed = new Deployed(host, application(targets))) {
            String override = "X-HTTP-Method-Override: DELETE";
            assertEquals(403, post(deployed, Identity.USER, override).status());
            assertEquals("200 deleted", Deployed.line(post(deployed, Identity.ADMIN, override)));
            assertEquals("200 tunnel", Deployed.line(post(deployed, Identity.USER, "X-Other: DELETE")));
        }
        assertEquals(List.of("deleted", "tunnel"), targets.ran);
    }

    private static Reply post(Deployed deployed, Identity identity, String header) throws IOException {
        return deployed.send("POST", "/hostile/tunnel", identity, header, "Content-Length: 0");
    }

    @Test
    @DisplayName("3: a path that a filter puts in place of the request's is the one that counts")
    void rewrittenPath() throws Exception {
        Targets targets = new Targets();
        try (Deployed deployed = new Deployed(host, application(targets))) {
            String[] toGuarded = {"X-Rewrite-URL: hostile/guarded"};
            assertEquals(
                    403,
                    deployed.send("GET", "/hostile/open", Identity.USER, toGuarded)
                            .status());
            assertEquals(
                    "200 guarded", Deployed.line(deployed.send("GET", "/hostile/open", Identity.ADMIN, toGuarded)));
        }
        assertEquals(List.of("guarded"), targets.ran);
    }

    @Test
    @DisplayName("11: a denied body that looks like a request is not read as the next one")
    void unreadBody() throws Exception {
        String smuggled = "GET /hostile/open HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100);
        Targets targets = new Targets();
        try (Deployed deployed = new Deployed(host, application(targets));
                Client client = new Client(deployed.server().base())) {
            List<String> user = List.of(Identity.HEADER + ": USER");
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        403,
                        client.exchange("POST", "/hostile/body", user, smuggled).status());
                assertEquals(
                        404,
                        client.exchange("GET", "/hostile/nothing", user, null).status());
            }
        }
        assertEquals(List.of(), targets.ran);
    }

    @Test
    @DisplayName("11: a caller who waits for 100 Continue is denied, and the connection goes on")
    void expectContinue() throws Exception {
        Targets targets = new Targets();
        try (Deployed deployed = new Deployed(host, application(targets));
                Client client = new Client(deployed.server().base())) {
            List<String> user = List.of(Identity.HEADER + ": USER", "Expect: 100-continue");
            assertEquals(
                    403,
                    client.exchange("POST", "/hostile/body", user, "x".repeat(100))
                            .status());
            List<String> admin = List.of(Identity.HEADER + ": ADMIN");
            assertEquals(
                    "guarded",
                    client.exchange("GET", "/hostile/guarded", admin, null).body());
        }
        assertEquals(List.of("guarded"), targets.ran);
    }
}
