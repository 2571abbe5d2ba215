package dev.rolegate.resteasy;

import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.conformance.fault.FaultSuite;
import dev.rolegate.conformance.suite.ConformanceSuite;
import dev.rolegate.internal.host.Match;
import java.util.List;
import java.util.Set;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.junit.jupiter.api.DisplayName;

/** Faults in how the match is read. */
@DisplayName("a fault in how RESTEasy's match is read")
class ResteasyFaultsTest extends FaultSuite {

    private static final String READER = ResteasyHost.class.getName();

    @Override
    protected Class<? extends ConformanceSuite> suite() {
        return ResteasyConformanceTest.class;
    }

    @Override
    protected Set<String> parts() {
        return Set.of("placements", "instances");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("the announced class is taken for the concrete one")
                        .around(Match.class.getName(), "of", AnnouncedCounts.class),
                Fault.of("the locators are not noted").around(TakenLocators.class.getName(), "note", NotNoted.class),
                Fault.of("a locator's class is the one that declares it")
                        .around(READER, "locators", DeclaringClass.class));
    }

    static final class AnnouncedCounts {
        @Advice.OnMethodEnter
        static void enter(
                @Advice.Argument(value = 1, readOnly = false, typing = Assigner.Typing.DYNAMIC) Object instance,
                @Advice.Argument(2) Class<?> announced) {
            instance = announced;
        }
    }

    static final class NotNoted {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }
    }

    static final class DeclaringClass {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Match.Step> steps) {
            steps = declaring(steps);
        }

        static List<Match.Step> declaring(List<Match.Step> steps) {
            return steps == null
                    ? null
                    : steps.stream()
                            .map(step -> new Match.Step(step.method().getDeclaringClass(), step.method()))
                            .toList();
        }
    }
}
