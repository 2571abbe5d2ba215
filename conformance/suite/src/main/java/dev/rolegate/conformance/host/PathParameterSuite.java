package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.application.Owned;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Path parameters in roles: the value that is asked for is the one that the resource method gets, however it is written. */
public abstract class PathParameterSuite {

    private static final String REWRITE = "X-Rewrite-URL: ";

    private final Host host;

    /** For a subclass of each runtime. */
    protected PathParameterSuite(Host host) {
        this.host = host;
    }

    private Deployed deployed() throws Exception {
        boolean coreAlone = host.integration().isEmpty();
        return new Deployed(host, Run.application(Owned.PART, Gate.ROLEGATE, coreAlone));
    }

    /** What ran, or how it was denied. */
    private static String answer(Deployed deployed, String path) throws IOException {
        Reply reply = deployed.get(path, Identity.USER);
        List<String> ran = Owned.Told.in(reply).ran();
        return ran.isEmpty() ? String.valueOf(reply.status()) : String.join(" ", ran);
    }

    @Test
    @DisplayName("8: the owner gets what is the owner's, and nothing else")
    void owner() throws Exception {
        Map<String, String> answers = new TreeMap<>();
        try (Deployed deployed = deployed()) {
            for (String path : Owned.PATHS) {
                for (String value : List.of(path.contains("teams/$") || path.contains("pair/$") ? "7" : "42", "43")) {
                    String target = path.replace("$", value);
                    answers.put(target, answer(deployed, target));
                }
            }
        }
        Map<String, String> expected = new TreeMap<>();
        for (String kind : List.of("text/", "number/", "segment/", "greedy/")) {
            expected.put("/owned/" + kind + "42", "user:42");
            expected.put("/owned/" + kind + "43", "403");
        }
        expected.put("/owned/part/x42y", "user:42");
        expected.put("/owned/part/x43y", "403");
        expected.put("/owned/pair/7/42", "team:7/42");
        expected.put("/owned/pair/7/43", "403");
        expected.put("/owned/pair/43/42", "403");
        expected.put("/owned/teams/7/42", "team:7 team:7/42");
        expected.put("/owned/teams/7/43", "403");
        expected.put("/owned/teams/43/42", "403");
        expected.put("/owned/twice/42/42", "403");
        expected.put("/owned/twice/42/43", "403");
        expected.put("/owned/twice/43/42", "403");
        expected.put("/owned-by/42", answers.getOrDefault("/owned-by/42", ""));
        expected.put("/owned-by/43", answers.getOrDefault("/owned-by/43", ""));
        expected.put("/owned-by/42/any", "user:42");
        expected.put("/owned-by/43/any", "403");
        expected.put("/owned-by/42/list/42", "403");
        expected.put("/owned-by/42/list/43", "403");
        expected.put("/owned-by/43/list/42", "403");
        assertEquals(expected, answers);
    }

    @Test
    @DisplayName("8: no way to write a path gets the owner another's, and what is asked for is what the method gets")
    void spellings() throws Exception {
        Spellings spellings = new Spellings(7);
        List<String> wrong = new ArrayList<>();
        int all = Load.of(host, 600);
        int ran = 0;
        try (Deployed deployed = deployed()) {
            for (int i = 0; i < all; i++) {
                String path = spellings.of(Owned.PATHS);
                Identity identity = spellings.of(2) ? Identity.ADMIN : Identity.USER;
                try {
                    Owned.Told told = Owned.Told.in(send(deployed, spellings, path, identity));
                    ran += told.ran().isEmpty() ? 0 : 1;
                    wrong.add(told.flaw(path, identity));
                } catch (IOException noAnswer) {
                    // A server that does not take such a path closes the connection.
                }
            }
        }
        wrong.removeIf(String::isEmpty);
        assertEquals(List.of(), wrong);
        assertTrue(ran > all / 20, "hardly anything ran: " + ran);
    }

    private static Reply send(Deployed deployed, Spellings spellings, String path, Identity identity)
            throws IOException {
        if (spellings.of(8)) {
            return deployed.send("HEAD", path, identity, "Connection: close");
        }
        if (spellings.of(8)) {
            return deployed.send("GET", "/owned/root", identity, REWRITE + path.substring(1));
        }
        return deployed.send(spellings.of(8) ? "DELETE" : "GET", path, identity);
    }
}
