package dev.rolegate.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static List<String> kinds(List<String> rows) {
        return Turns.order("base", rows, new Random(1)).stream()
                .map(row -> row.equals("base") ? row : "row")
                .toList();
    }

    @Test
    @DisplayName("each row has a baseline right before or after it")
    void neighbours() {
        assertEquals(List.of("base", "row", "row", "base"), kinds(List.of("a", "b")));
        assertEquals(List.of("base", "row", "row", "base", "row"), kinds(List.of("a", "b", "c")));
    }

    @Test
    @DisplayName("rows come in another order each round")
    void shuffled() {
        Random random = new Random(1);
        List<String> rows = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        assertNotEquals(Turns.order("base", rows, random), Turns.order("base", rows, random));
    }

    /** A machine that is slower each time: a row that costs twice its baseline is compared with the nearest. */
    @Test
    @DisplayName("a machine that gets slower while it measures hardly changes what a row costs beside its baseline")
    void drift() {
        double[] slowness = {100};
        Turns<String> turns = Turns.measure("base", List.of("a", "b", "c", "d"), 10, row -> {
            slowness[0]++;
            return new Sample(row.equals("base") ? slowness[0] : 2 * slowness[0], 0);
        });
        assertEquals(
                2,
                turns.compared("a", (one, other) -> one.nanos() / other.nanos()).median(),
                0.02);
    }

    @Test
    @DisplayName("rows and their baseline are kept apart")
    void apart() {
        Turns<String> turns =
                Turns.measure("base", List.of("a", "b"), 3, row -> new Sample(0, row.equals("a") ? 5 : 1));
        assertEquals(5, turns.of("a", Sample::bytes).median());
        assertEquals(1, turns.of("b", Sample::bytes).median());
        assertEquals(1, turns.ofBaseline(Sample::bytes).median());
    }
}
