package dev.rolegate.conformance.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.conformance.report.CheckedIn;
import dev.rolegate.conformance.suite.ConformanceSuite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The suite itself is tested: each fault in Rolegate's own classes has to be noticed, by the cases that are checked in. For
 * a fault only the applications of those cases are started; {@code -Drolegate.faults=everywhere} starts all of them.
 */
public abstract class FaultSuite {

    private static final boolean EVERYWHERE =
            System.getProperty("rolegate.faults", "").equals("everywhere");

    private final Witnesses witnesses = new Witnesses(Path.of("src", "test", "resources", "faults.txt"));

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
        FaultRun.of(suite(), EVERYWHERE ? parts() : witnesses.parts(), Fault.of("none"))
                .forEach((kind, cases) -> assertEquals(Set.of(), cases, kind));
    }

    @Test
    @DisplayName("nothing is checked in for a fault that is none any more")
    void names() throws IOException {
        Set<String> names = faults().stream().map(Fault::name).collect(Collectors.toCollection(TreeSet::new));
        if (CheckedIn.ACCEPTED) {
            witnesses.keep(names);
        }
        Set<String> others = new TreeSet<>(witnesses.faults());
        others.removeAll(names);
        assertEquals(Set.of(), others);
    }

    private void check(Fault fault) throws Exception {
        Set<String> known = witnesses.of(fault.name());
        Set<String> found = found(fault, known.isEmpty() || EVERYWHERE ? parts() : Witnesses.parts(known));
        if (CheckedIn.ACCEPTED && (known.isEmpty() || !found.containsAll(known))) {
            Map<String, Set<String>> all = FaultRun.of(suite(), parts(), fault);
            found = Witnesses.lines(all).collect(Collectors.toSet());
            if (!found.isEmpty()) { // That nothing notices it is nothing to accept.
                witnesses.accept(fault.name(), all);
                known = witnesses.of(fault.name());
            }
        }
        assertFalse(known.isEmpty(), "nothing that notices it is checked in" + CheckedIn.HOW);
        Set<String> missing = new TreeSet<>(known);
        missing.removeAll(found);
        assertEquals(Set.of(), missing, "is not noticed by" + CheckedIn.HOW);
    }

    private Set<String> found(Fault fault, Set<String> where) throws Exception {
        Map<String, Set<String>> found = FaultRun.of(suite(), where, fault);
        return Witnesses.lines(found).collect(Collectors.toSet());
    }
}
