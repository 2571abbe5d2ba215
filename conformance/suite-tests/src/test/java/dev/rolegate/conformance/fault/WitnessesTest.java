package dev.rolegate.conformance.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessesTest {

    private static final Map<String, Set<String>> FOUND =
            Map.of(FaultRun.OPEN, Set.of("hidden, or not: 4: a role (GET /a)"));

    @TempDir
    Path folder;

    private Witnesses witnesses;

    @BeforeEach
    void file() {
        witnesses = new Witnesses(folder.resolve("faults.txt"));
    }

    @Test
    @DisplayName("what was accepted is read again")
    void accepted() throws IOException {
        witnesses.accept("a fault", FOUND);
        assertEquals(Set.of("open | hidden, or not: 4: a role (GET /a)"), witnesses.of("a fault"));
    }

    @Test
    @DisplayName("a fault without an entry has no witness")
    void unknown() throws IOException {
        assertEquals(Set.of(), witnesses.of("a fault"));
    }

    @Test
    @DisplayName("accepting one fault leaves the others as they are")
    void others() throws IOException {
        witnesses.accept("a fault", FOUND);
        witnesses.accept("another", FOUND);
        assertEquals(witnesses.of("a fault"), witnesses.of("another"));
    }

    @Test
    @DisplayName("a fault that was renamed leaves nothing behind")
    void renamed() throws IOException {
        witnesses.accept("a fault", FOUND);
        witnesses.keep(Set.of("another name"));
        assertEquals(Set.of(), witnesses.faults());
    }

    @Test
    @DisplayName("all that is open is kept, of the rest the first five")
    void kept() throws IOException {
        Set<String> nine = IntStream.range(0, 9)
                .mapToObj(i -> "placements: 4: " + i)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        witnesses.accept("open", Map.of(FaultRun.OPEN, nine));
        witnesses.accept("differing", Map.of("differing", nine));
        assertEquals(
                List.of(9, 5),
                List.of(witnesses.of("open").size(), witnesses.of("differing").size()));
    }

    @Test
    @DisplayName("the applications of the witnesses are those to start")
    void parts() {
        assertEquals(
                Set.of("hidden, or not"), Witnesses.parts(Witnesses.lines(FOUND).collect(Collectors.toSet())));
    }
}
