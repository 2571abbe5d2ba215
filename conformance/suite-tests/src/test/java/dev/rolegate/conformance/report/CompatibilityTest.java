package dev.rolegate.conformance.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompatibilityTest {

    private static final String SEPARATOR = "|---|---|---|---|---:|---:|---:|";
    private static final String ROW = "| Tomcat 10.1.34 | Jersey 3.1.12 | 3.1 | 17, 25 | 7 | 0 | 0 |";

    @TempDir
    Path folder;

    @BeforeEach
    void asserting() {
        assumeFalse(CheckedIn.ACCEPTED);
    }

    private static void holds(Path file, int jdk) throws IOException {
        Compatibility.holds(file, "Tomcat 10.1.34", "Jersey 3.1.12", "3.1", jdk, "7 | 0 | 0");
    }

    private Path table(String... rows) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".md");
        Files.write(file, List.of(SEPARATOR));
        return Files.write(file, List.of(rows), StandardOpenOption.APPEND);
    }

    @Test
    @DisplayName("the row of another server, runtime or version of Jakarta REST is none of this run's business")
    void others() throws IOException {
        Path file = table(
                ROW,
                "| Jetty 12.1.13 | Jersey 3.1.12 | 3.1 | 17 | 1 | 1 | 1 |",
                "| Tomcat 10.1.34 | Apache CXF 4.1.5 | 3.1 | 17 | 1 | 1 | 1 |",
                "| Tomcat 11.0.27 | Jersey 4.0.2 | 4.0 | 17 | 1 | 1 | 1 |");
        assertDoesNotThrow(() -> holds(file, 17));
    }

    @Test
    @DisplayName("a row with another figure, of another version, of another JDK, twice or missing fails")
    void differing() throws IOException {
        for (Path file : List.of(
                table(ROW.replace("7 |", "8 |")),
                table(ROW.replace("10.1.34", "10.1.33")),
                table(ROW.replace("17, ", "")),
                table(ROW, ROW),
                table())) {
            assertThrows(AssertionError.class, () -> holds(file, 17));
        }
    }

    @Test
    @DisplayName("a row that holds on one JDK may hold on another, too")
    void anotherJdk() {
        assertEquals(ROW.replace("25", "21, 25"), row(21, "7 | 0 | 0"));
    }

    @Test
    @DisplayName("other figures were seen on this JDK alone")
    void otherFigures() {
        assertEquals(ROW.replace("17, 25", "21").replace("7 |", "8 |"), row(21, "8 | 0 | 0"));
    }

    private static String row(int jdk, String figures) {
        return Compatibility.row(List.of(ROW), "Tomcat 10.1.34", "Jersey 3.1.12", "3.1", jdk, figures);
    }
}
