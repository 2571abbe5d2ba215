package dev.rolegate.conformance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GeneratedShapesTest {

    @Test
    @DisplayName("no shape has vanished, and each has a class and a path of its own")
    void count() {
        Shapes shapes = GeneratedShapes.shapes();

        assertEquals(GeneratedShapes.COUNT, shapes.cases().size());
        assertEquals(GeneratedShapes.COUNT, new HashSet<>(shapes.resources()).size());
        assertEquals(
                GeneratedShapes.COUNT,
                shapes.cases().stream().map(Case::path).distinct().count());
    }
}
