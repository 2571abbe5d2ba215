package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The suite itself is tested: each fault in Rolegate's own classes has to be noticed, by the cases that are checked in. */
public abstract class FaultSuite {

    private static final int SHOWN = 5;

    /** For a subclass of each runtime. */
    protected FaultSuite() {}

    /** The runtime's suite, which tells how to start a server. */
    protected abstract Class<? extends ConformanceSuite> suite();

    /** What is put into Rolegate's classes, one after the other. */
    protected abstract List<Fault> faults();

    /** The names of the applications that are started; empty for the whole catalogue. */
    protected Set<String> parts() {
        return Set.of();
    }

    @TestFactory
    @DisplayName("is noticed")
    Stream<DynamicTest> noticed() {
        return faults().stream().map(fault -> dynamicTest(fault.name(), () -> check(fault)));
    }

    @Test
    @DisplayName("without a fault nothing is noticed")
    void noFault() throws Exception {
        FaultRun.of(suite(), parts(), Fault.of("none")).forEach((kind, cases) -> assertEquals(Set.of(), cases, kind));
    }

    private void check(Fault fault) throws Exception {
        Map<String, Set<String>> found = FaultRun.of(suite(), parts(), fault);
        String file = fault.name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\W+", " ")
                        .strip()
                        .replace(' ', '-') + ".txt";
        String text = found.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .map(kind -> text(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n"));
        CheckedIn.holds(Path.of("src", "test", "resources", "faults", file), fault.name() + "\n\n" + text);
        assertTrue(found.values().stream().anyMatch(cases -> !cases.isEmpty()), "nothing notices it");
    }

    /** All that are open; of the others some, and how many there are. */
    private static String text(String kind, Set<String> cases) {
        boolean all = kind.equals(FaultRun.OPEN);
        String lines = cases.stream()
                .limit(all ? cases.size() : SHOWN)
                .map(line -> "  " + line + "\n")
                .collect(Collectors.joining());
        return kind + ": " + cases.size() + "\n" + lines + (all || cases.size() <= SHOWN ? "" : "  ...\n");
    }
}
