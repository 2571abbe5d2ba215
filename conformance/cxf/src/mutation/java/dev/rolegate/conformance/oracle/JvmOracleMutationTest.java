package dev.rolegate.conformance.oracle;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.internal.CoreWalk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The JVM as judge of what overrides what, once for each mutation: the classes are made and invoked a single time. */
class JvmOracleMutationTest {

    /** Of the hierarchies that are the same in each run. */
    private static final long COUNT = 2_500;

    /** What is wrong without any mutation. */
    private static final Set<Long> KNOWN = Set.of(
            16L, 220L, 284L, 422L, 577L, 661L, 930L, 1029L, 1121L, 1127L, 1143L, 1191L, 1213L, 1238L, 1249L, 1303L,
            1304L, 1365L, 1594L, 1604L, 1692L, 1763L, 1770L, 1783L, 1792L, 1816L, 1983L, 2080L, 2186L, 2211L, 2284L,
            2309L, 2459L);

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
    @DisplayName("nothing is open, shut or refused that was not before")
    void judged() {
        assertTrue(JUDGES.size() > COUNT * 99 / 100, "the JVM takes the others");
        Logger log = Logger.getLogger("dev.rolegate");
        Level before = log.getLevel();
        log.setLevel(Level.OFF);
        try {
            CoreWalk walk = new CoreWalk();
            JUDGES.forEach((number, judge) -> {
                if (!KNOWN.contains(number)) {
                    assertNull(judge.verdict(walk), () -> "hierarchy " + number);
                }
            });
        } finally {
            log.setLevel(before);
        }
    }
}
