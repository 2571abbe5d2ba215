package dev.rolegate.conformance.oracle;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.internal.CoreWalk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The JVM as judge of what overrides what, once for each mutation: the classes are made and invoked a single time. */
class JvmOracleMutationTest {

    /** Of the hierarchies that are the same in each run. */
    private static final long COUNT = 1_500;

    private static final Map<Long, Judge> JUDGES = judges();

    private static Map<Long, Judge> judges() {
        Map<Long, Judge> judges = new LinkedHashMap<>();
        for (long number = 0; number < COUNT; number++) {
            try {
                judges.put(number, new Judge(Generator.hierarchy(number)));
            } catch (ReflectiveOperationException | LinkageError e) {
                // Not verified; the few that there are count as not judged.
                continue;
            }
        }
        return judges;
    }

    @Test
    @DisplayName("nothing is open, shut or refused without reason")
    void judged() {
        assertTrue(JUDGES.size() > COUNT * 99 / 100, "the JVM takes the others");
        Logger log = Logger.getLogger("dev.rolegate");
        Level before = log.getLevel();
        log.setLevel(Level.OFF);
        try {
            CoreWalk walk = new CoreWalk();
            JUDGES.forEach((number, judge) -> assertNull(judge.verdict(walk), () -> "hierarchy " + number));
        } finally {
            log.setLevel(before);
        }
    }
}
