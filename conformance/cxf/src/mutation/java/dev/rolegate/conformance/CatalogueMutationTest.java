package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the catalogue says of decisions, in one test, since each mutation pays for a whole run. */
class CatalogueMutationTest {

    /** Not those about mappers and writers. */
    private static final Set<String> DECIDING = Set.of(
            "placements",
            "instances",
            "denials",
            "challenge",
            "hierarchy",
            "unavailable",
            "unavailable, who it is",
            "no security context",
            "a principal that stands for nobody",
            "a principal without a name",
            "unannotated denied",
            "application",
            "events",
            "hidden");

    @Test
    @DisplayName("every decision of the catalogue is the oracle's")
    void answers() throws Exception {
        List<Part> deciding = Parts.catalogue().stream()
                .filter(part -> DECIDING.contains(part.name()))
                .toList();
        assertEquals(DECIDING.size(), deciding.size());
        Run run = Run.of(deciding, Gate.ROLEGATE, true, new CxfConformanceTest().starter());

        assertEquals(
                List.of(),
                run.results().stream()
                        .filter(Result::isDiffering)
                        .map(Result::line)
                        .toList());
        assertEquals(List.of(), run.complaints());
    }
}
