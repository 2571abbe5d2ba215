package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Very many decisions from many threads at once, without a server: no caller ever gets another's answer.
 */
public abstract class DecisionSuite {

    private static final int DECISIONS = Load.of(100_000);
    private static final int THREADS = 64;

    /** For a subclass of each runtime. */
    protected DecisionSuite() {}

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
            String answer = runtime.get(request.path(), identity);
            if (!answer.equals(Decided.expected(request, identity))) {
                wrong.add(request.path() + " as " + identity + ": " + answer);
            }
        }
        return wrong;
    }
}
