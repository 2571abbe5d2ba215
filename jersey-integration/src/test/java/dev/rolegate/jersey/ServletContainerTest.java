package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The suite in a servlet container that has error pages of its own. RESTEasy and CXF run in one anyway. */
class ServletContainerTest {

    /** What the application answers without an entity is the container's to fill. */
    private static boolean isEmpty(Result result) {
        return result.request().answer(result.identity()).body().isEmpty();
    }

    @Test
    @DisplayName("no page of the container's replaces a denial")
    void denials() throws Exception {
        Run run = Run.of(Parts.catalogue(), Gate.ROLEGATE, false, TomcatServer::new);
        assertTrue(run.results().stream().anyMatch(result -> isEmpty(result) && result.isDiffering()), "error pages");
        assertEquals(
                List.of(),
                run.results().stream()
                        .filter(result -> result.isDiffering() && !isEmpty(result))
                        .map(result ->
                                result.part().name() + ": " + result.request().name() + " " + result.differences())
                        .toList());
    }
}
