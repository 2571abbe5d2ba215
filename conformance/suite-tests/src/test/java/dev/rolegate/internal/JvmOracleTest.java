package dev.rolegate.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.oracle.Judge;
import dev.rolegate.conformance.oracle.JvmOracle;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever runs a resource method when it is invoked guards it. In the core's package, to see its types. */
@DisplayName("The JVM as judge of what overrides what")
class JvmOracleTest {

    /** Of each kind. */
    private static final int COUNT = Integer.getInteger("rolegate.oracle.count", 2_500);

    private static final Logger LOG = Logger.getLogger("dev.rolegate");

    /** One application's requirements at a time, as of so many classes. */
    private static final class CoreWalk implements Judge.Walk {
        private final DenialBody bodies = new DenialBody(JsonProvider.provider(), false);
        private final Options options = new Options(Map.of());
        private ClassChecks checks = new ClassChecks();
        private Requirements requirements = new Requirements(checks, options, bodies, null);
        private Class<?> current = Object.class;

        private void turnTo(Class<?> concrete) {
            if (concrete != current) {
                checks = new ClassChecks();
                requirements = new Requirements(checks, options, bodies, null);
                current = concrete;
            }
        }

        @Override
        public Judge.Asked asked(Class<?> concrete, Method method, boolean locator) {
            turnTo(concrete);
            Requirement requirement =
                    locator ? requirements.locator(concrete, method) : requirements.endpoint(concrete, method);
            Set<String> roles = new LinkedHashSet<>();
            for (Requirement.Clause clause : requirement.clauses) {
                roles.addAll(clause.roles);
            }
            return new Judge.Asked(roles, requirement.closed);
        }

        @Override
        public String refusal(Class<?> concrete) {
            turnTo(concrete);
            return checks.of(concrete).refusals().isEmpty()
                    ? ""
                    : Refusal.report(checks.of(concrete).refusals()).getMessage();
        }
    }

    private static void judge(long seed, int count) throws Exception {
        Level before = LOG.getLevel();
        LOG.setLevel(Level.OFF);
        try {
            JvmOracle.Outcome outcome = new JvmOracle(new CoreWalk(), Path.of("target", "oracle"), 5).run(seed, count);
            String figures = outcome.hierarchies() + " hierarchies, " + outcome.methods() + " methods, "
                    + new TreeMap<>(outcome.found()) + ", -Drolegate.oracle.seed=" + seed;
            System.out.println(figures);
            assertTrue(outcome.failures().isEmpty(), () -> figures + "\n" + String.join("\n", outcome.failures()));
            assertTrue(outcome.hierarchies() > count * 99 / 100, "the JVM takes the others: " + figures);
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
}
