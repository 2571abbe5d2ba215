package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.application.Owned;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.suite.Texts;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What takes more requests than a server is worth: very many decisions from many threads at once, where no caller ever gets
 * another's answer, and denials with very many texts.
 */
public abstract class InProcessSuite {

    private static final int DECISIONS = Load.of(100_000);
    private static final int THREADS = 64;

    /** For a subclass of each runtime. */
    protected InProcessSuite() {}

    /** Starts an application without a server. */
    protected abstract InProcess start(Application application) throws Exception;

    @Test
    @DisplayName("callers of all kinds at once each get their own answer")
    void decisions() throws Exception {
        ExecutorService resuming = Executors.newFixedThreadPool(4);
        ExecutorService calling = Executors.newFixedThreadPool(THREADS);
        try {
            InProcess runtime =
                    start(new Composition().with(RequiresRoleFeature.class, new Callers(), new Decided(resuming)));
            List<Future<List<String>>> wrong = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                SplittableRandom random = new SplittableRandom(i);
                wrong.add(calling.submit(() -> wrong(runtime, random)));
            }
            List<String> all = new ArrayList<>();
            for (Future<List<String>> each : wrong) {
                all.addAll(each.get());
            }
            assertEquals(List.of(), all);
        } finally {
            calling.shutdownNow();
            resuming.shutdownNow();
        }
    }

    private static List<String> wrong(InProcess runtime, SplittableRandom random) throws Exception {
        List<String> wrong = new ArrayList<>();
        Identity[] identities = Identity.values();
        for (int i = 0; i < DECISIONS / THREADS; i++) {
            Case request = Decided.CASES.get(random.nextInt(Decided.CASES.size()));
            Identity identity = identities[random.nextInt(identities.length)];
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int status = runtime.get(request.path(), identity, body);
            String answer = status + " " + body.toString(StandardCharsets.UTF_8);
            if (!answer.equals(Decided.expected(request, identity))) {
                wrong.add(request.path() + " as " + identity + ": " + answer);
            }
        }
        return wrong;
    }

    @Test
    @DisplayName("8: no way to write a path gets the owner another's, and what is asked for is what the method gets")
    void spellings() throws Exception {
        InProcess runtime = start(Owned.PART.behind(Gate.ROLEGATE));
        Spellings spellings = new Spellings(42);
        List<String> wrong = new ArrayList<>();
        int ran = 0;
        int all = Load.of(2_500);
        for (int i = 0; i < all; i++) {
            String path = spellings.of(Owned.PATHS);
            Identity identity = spellings.of(2) ? Identity.ADMIN : Identity.USER;
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try {
                runtime.get(path, identity, body);
            } catch (Exception noAnswer) {
                // Nothing that a server would hand on, or nothing that the runtime can answer.
                continue;
            }
            Owned.Told told = Owned.Told.in(body.toString(StandardCharsets.UTF_8));
            ran += told.ran().isEmpty() ? 0 : 1;
            wrong.add(told.flaw(path, identity));
        }
        wrong.removeIf(String::isEmpty);
        assertEquals(List.of(), wrong);
        assertTrue(ran > all / 20, "hardly anything ran: " + ran);
    }

    @TestFactory
    @DisplayName("every UTF-16 code unit gives valid JSON with an exact length")
    Stream<DynamicTest> codeUnits() {
        return inEachForm(Texts::codeUnits);
    }

    @TestFactory
    @DisplayName("so do random texts of up to 8 kB in each form")
    Stream<DynamicTest> random() {
        return inEachForm(() -> Texts.random(Load.of(5_000)));
    }

    private Stream<DynamicTest> inEachForm(Supplier<Stream<String>> said) {
        return Stream.of(false, true)
                .map(problemDetails -> dynamicTest(
                        problemDetails ? "problem details" : "short form",
                        () -> assertFlawless(problemDetails, said.get())));
    }

    private void assertFlawless(boolean problemDetails, Stream<String> said) throws Exception {
        Texts texts = new Texts(problemDetails);
        InProcess runtime = start(texts.application());
        for (String each : (Iterable<String>) said::iterator) {
            texts.next(each);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int status = runtime.get("/text", Identity.ANONYMOUS, body);
            assertEquals("", texts.flaw(each, status, body.toByteArray()), each);
        }
    }
}
