package dev.rolegate.conformance.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final String ROW = "| 3.1 | Jersey 3.1.12 | Rolegate | 7 | 0 | 0 |";

    private static final String SEPARATOR = "|---|";

    @TempDir
    Path folder;

    @BeforeEach
    void asserting() {
        assumeFalse(CheckedIn.ACCEPTED);
    }

    @Test
    @DisplayName("the row of another version, gate or runtime is none of this run's business")
    void others() throws IOException {
        Path file = table(
                ROW,
                "| 4.0 | Jersey 4.0.2 | Rolegate | 1 | 1 | 1 |",
                "| 3.1 | Jersey 3.1.12 | Rolegate, core alone | 1 | 1 | 1 |",
                "| 3.1 | RESTEasy 6.2.16.Final | Rolegate | 1 | 1 | 1 |");
        assertDoesNotThrow(() -> Table.holds(file, SEPARATOR, "Jersey 3.1.12", "Rolegate", ROW));
    }

    @Test
    @DisplayName("a row with another figure, of another version, twice or missing fails")
    void differing() throws IOException {
        for (Path file : List.of(
                table(ROW.replace("7", "8")), table(ROW.replace("3.1.12", "3.1.11")), table(ROW, ROW), table())) {
            assertThrows(AssertionError.class, () -> Table.holds(file, SEPARATOR, "Jersey 3.1.12", "Rolegate", ROW));
        }
    }

    @Test
    @DisplayName("a row counts cases, not answers")
    void row() {
        Part part = Part.of("part", new Shapes(List.of(), List.of(Case.admin("3: a role", "/a"))));
        Case request = part.shapes().cases().get(0);
        Reply open = new Reply(200, Map.of(), "ok");
        Run run = new Run(
                List.of(
                        new Result(part, request, Identity.ANONYMOUS, open, "", List.of("status")),
                        new Result(part, request, Identity.USER, open, "", List.of("status")),
                        new Result(part, request, Identity.ADMIN, open, "", List.of())),
                List.of(),
                List.of());
        assertEquals("| 3.1 | Any 1 | none | 1 | 0 | 1 |", Table.row("3.1", "Any 1", "none", Table.figures(run)));
    }

    private Path table(String... rows) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".md");
        Files.writeString(file, SEPARATOR + "\n");
        return Files.write(file, List.of(rows), StandardOpenOption.APPEND);
    }
}
