package dev.rolegate.jersey;

import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.conformance.fault.FaultSuite;
import dev.rolegate.conformance.suite.ConformanceSuite;
import dev.rolegate.internal.host.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.bytebuddy.asm.Advice;
import org.junit.jupiter.api.DisplayName;

/** Faults in how the match is read. */
@DisplayName("a fault in how Jersey's match is read")
class JerseyFaultsTest extends FaultSuite {

    private static final String READER = JerseyHost.class.getName();

    @Override
    protected Class<? extends ConformanceSuite> suite() {
        return JerseyConformanceTest.class;
    }

    @Override
    protected Set<String> parts() {
        return Set.of("placements", "instances");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("locators are asked innermost first").around(READER, "steps", Reversed.class),
                Fault.of("the locators are lost").around(READER, "steps", Lost.class),
                Fault.of("a locator's class is the one that declares it")
                        .around(READER, "steps", DeclaringClass.class));
    }

    static final class Reversed {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Match.Step> steps) {
            steps = reversed(steps);
        }

        static List<Match.Step> reversed(List<Match.Step> steps) {
            List<Match.Step> reversed = new ArrayList<>(steps);
            Collections.reverse(reversed);
            return reversed;
        }
    }

    static final class Lost {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Match.Step> steps) {
            steps = List.of();
        }
    }

    static final class DeclaringClass {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Match.Step> steps) {
            steps = declaring(steps);
        }

        static List<Match.Step> declaring(List<Match.Step> steps) {
            return steps.stream()
                    .map(step -> new Match.Step(step.method().getDeclaringClass(), step.method()))
                    .toList();
        }
    }
}
