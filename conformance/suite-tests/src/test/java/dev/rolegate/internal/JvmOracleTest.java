package dev.rolegate.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.oracle.JvmOracle;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever runs a resource method when it is invoked guards it. */
@DisplayName("The JVM as judge of what overrides what")
class JvmOracleTest {

    /** Of each kind. */
    private static final int COUNT = Integer.getInteger("rolegate.oracle.count", 2_500);

    private static final Logger LOG = Logger.getLogger("dev.rolegate");

    private static void judge(long seed, int count) throws Exception {
        Level before = LOG.getLevel();
        LOG.setLevel(Level.OFF);
        try {
            JvmOracle.Outcome outcome = new JvmOracle(new CoreWalk(), Path.of("target", "oracle"), 5).run(seed, count);
            String figures = outcome.hierarchies() + " hierarchies, " + outcome.methods() + " methods, "
                    + new TreeMap<>(outcome.found()) + ", -Drolegate.oracle.seed=" + seed;
            System.out.println(figures);
            assertTrue(outcome.failures().isEmpty(), () -> figures + "\n" + String.join("\n", outcome.failures()));
            assertTrue(outcome.hierarchies() > count * 99L / 100, "the JVM takes the others: " + figures);
            assertTrue(outcome.methods() > outcome.hierarchies(), figures);
        } finally {
            LOG.setLevel(before);
        }
    }

    @Test
    @DisplayName("hierarchies that are the same in each run: nothing open, nothing shut")
    void known() throws Exception {
        judge(0, COUNT);
    }

    @Test
    @DisplayName("hierarchies that are new in each run: nothing open, nothing shut")
    void unknown() throws Exception {
        judge(Long.getLong("rolegate.oracle.seed", System.nanoTime()), COUNT);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("hierarchies that were open once: nothing open, nothing shut")
    @CsvSource({
        "69514693637497, a bridge that a subclass overrides is not what another bridge calls",
        "72882256615425, a method that hands on to a handler may lead to one that its callers do not see"
    })
    void once(long seed, String kind) throws Exception {
        judge(seed, 1);
    }
}
