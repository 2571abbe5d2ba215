package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Many callers at once, over HTTP, while look-ups of principals and roles fail at random.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FailingLookUpSuite {

    private static final int CONNECTIONS = 32;

    private final Host host;
    private final int requests;
    private final FailingCallers callers = new FailingCallers();
    private final List<Sent> sent = new ArrayList<>();
    private List<String> logged = List.of();
    private long seconds;

    FailingLookUpSuite(Host host) {
        this.host = host;
        // Enough that each kind of failure comes.
        requests = Math.max(3_200, Load.of(host, 12_800));
    }

    private record Sent(String number, Case request, Identity identity, Reply reply, String wire) {}

    @BeforeAll
    void load() throws Exception {
        ExecutorService resuming = Executors.newFixedThreadPool(4);
        ExecutorService calling = Executors.newFixedThreadPool(CONNECTIONS);
        Composition application = Composition.on(host).with(RequiresRoleFeature.class, callers, new Decided(resuming));
        try (LogCapture log = new LogCapture("");
                Deployed deployed = new Deployed(host, application)) {
            long start = System.nanoTime();
            List<Future<List<Sent>>> connections = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i * (requests / CONNECTIONS);
                connections.add(calling.submit(() -> send(deployed.server().base(), first)));
            }
            for (Future<List<Sent>> connection : connections) {
                sent.addAll(connection.get());
            }
            seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            logged = log.messages();
        } finally {
            calling.shutdownNow();
            resuming.shutdownNow();
        }
    }

    private List<Sent> send(URI base, int first) throws Exception {
        List<Sent> exchanged = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(first);
        Identity[] identities = Identity.values();
        try (RawConnection connection = new RawConnection(base)) {
            for (int number = first; number < first + requests / CONNECTIONS; number++) {
                Case request = Decided.CASES.get(random.nextInt(Decided.CASES.size()));
                Identity identity = identities[random.nextInt(identities.length)];
                connection.sendHead(
                        "GET " + request.path() + " HTTP/1.1",
                        Identity.HEADER + ": " + identity,
                        FailingCallers.NUMBER + ": " + number);
                Reply reply = connection.read("GET");
                exchanged.add(new Sent(Integer.toString(number), request, identity, reply, connection.received()));
            }
        }
        return exchanged;
    }

    @Test
    @DisplayName("look-ups fail, and not all of them")
    void failures() {
        int failed = callers.failed().size();
        assertTrue(failed > requests / 200 && failed < requests / 20, () -> failed + " of " + requests);
    }

    @Test
    @DisplayName("9: whose look-up fails gets the 503, and everybody else the usual answer")
    void answers() {
        List<String> wrong = new ArrayList<>();
        for (Sent each : sent) {
            Answer answer =
                    callers.failed().contains(each.number) ? Answer.unavailable() : each.request.answer(each.identity);
            String expected = answer.isGrant() ? "200 ok" : text(answer);
            String actual = answer.isGrant() ? Deployed.line(each.reply) : Burst.text(each.reply);
            if (!actual.equals(expected)) {
                wrong.add(each.request.path() + " as " + each.identity + ": " + actual);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String text(Answer denial) {
        return denial.status() + " {cache-control=[no-store], content-type=[application/json]} " + denial.body();
    }

    @Test
    @DisplayName("nothing of a failure goes over the wire")
    void wire() {
        assertEquals(
                List.of(),
                sent.stream()
                        .map(Sent::wire)
                        .filter(wire -> wire.contains("jdbc") || wire.contains("Error:") || wire.contains("Exception"))
                        .toList());
    }

    @Test
    @DisplayName("every cause is logged, and none more than once a second")
    void log() {
        Map<String, Long> causes = logged.stream()
                .filter(message -> message.contains(FailingCallers.SECRET))
                .map(message -> message.substring(0, message.indexOf(FailingCallers.SECRET)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(FailingCallers.FAILURES.size(), causes.size(), causes::toString);
        causes.forEach((cause, times) -> assertTrue(times <= seconds + 1, () -> cause + times));
    }
}
