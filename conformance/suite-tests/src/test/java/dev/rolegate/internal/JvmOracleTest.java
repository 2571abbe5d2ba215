package dev.rolegate.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.oracle.Judge;
import dev.rolegate.conformance.oracle.JvmOracle;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whatever runs a resource method when it is invoked guards it. In the core's package, to see its types. */
@DisplayName("The JVM as judge of what overrides what")
class JvmOracleTest {

    private static final Logger LOG = Logger.getLogger("dev.rolegate");

    /** What is still wrong of the hierarchies that are the same in each run. It may become less, never more. */
    private static final Map<Judge.Kind, Integer> KNOWN =
            Map.of(Judge.Kind.OPEN, 1, Judge.Kind.SHUT, 16, Judge.Kind.REFUSED, 16);

    private static void judge(long seed, int count, Map<Judge.Kind, Integer> known) throws Exception {
        Level before = LOG.getLevel();
        LOG.setLevel(Level.OFF);
        try {
            JvmOracle.Outcome outcome = new JvmOracle(new CoreWalk(), Path.of("target", "oracle"), 5).run(seed, count);
            String figures = outcome.hierarchies() + " hierarchies, " + outcome.methods() + " methods, "
                    + new TreeMap<>(outcome.found()) + ", -Drolegate.oracle.seed=" + seed;
            System.out.println(figures);
            outcome.found()
                    .forEach((kind, times) -> assertTrue(
                            times <= known.getOrDefault(kind, 0),
                            () -> figures + "\n" + String.join("\n", outcome.failures())));
            assertTrue(outcome.hierarchies() > count * 99 / 100, "the JVM takes the others: " + figures);
            assertTrue(outcome.methods() > outcome.hierarchies(), figures);
        } finally {
            LOG.setLevel(before);
        }
    }

    @Test
    @DisplayName("hierarchies that are the same in each run: nothing open or shut that was not before")
    void known() throws Exception {
        judge(0, 2_500, KNOWN);
    }

    @Test
    @EnabledIfSystemProperty(named = "rolegate.oracle.count", matches = "[0-9]+")
    @DisplayName("hierarchies that are new in each run: nothing open, nothing shut")
    void unknown() throws Exception {
        long seed = Long.getLong("rolegate.oracle.seed", System.nanoTime());
        judge(seed, Integer.getInteger("rolegate.oracle.count"), Map.of());
    }
}
