package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The hand-written catalogue in one test, since each mutation pays for a whole run. */
class CatalogueMutationTest {

    @Test
    @DisplayName("every answer of the catalogue is the oracle's")
    void answers() throws Exception {
        List<Part> catalogue = Parts.all().stream()
                .filter(part -> !part.optional() && !part.name().equals("generated"))
                .toList();
        Run run = Run.of(catalogue, Gate.ROLEGATE, true, CxfServer::new);

        assertEquals(
                List.of(),
                run.results().stream()
                        .filter(Result::isDiffering)
                        .map(Result::line)
                        .toList());
        assertEquals(List.of(), run.complaints());
    }
}
