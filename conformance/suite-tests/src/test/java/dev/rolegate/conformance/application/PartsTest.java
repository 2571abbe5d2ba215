package dev.rolegate.conformance.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.cases.Case;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the results are counted by has to tell them apart. */
class PartsTest {

    @Test
    @DisplayName("no two parts have one name")
    void parts() {
        List<String> names = Parts.all().stream().map(Part::name).toList();
        assertEquals(Set.copyOf(names).size(), names.size());
    }

    @Test
    @DisplayName("no part has one case twice")
    void requests() {
        for (Part part : Parts.all()) {
            Set<String> seen = new HashSet<>();
            for (Case request : part.shapes().cases()) {
                String told = request.verb() + " " + request.path() + " " + request.name();
                assertTrue(seen.add(told), () -> part.name() + ": " + told);
            }
        }
    }

    @Test
    @DisplayName("every case cites a rule")
    void rules() {
        for (Part part : Parts.all()) {
            for (Case request : part.shapes().cases()) {
                assertTrue(request.name().matches("([1-9]|1[0-2]): \\S.*"), request.name());
            }
        }
    }
}
