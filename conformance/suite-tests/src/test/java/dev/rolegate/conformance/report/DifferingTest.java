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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferingTest {

    private static final Case REQUEST = Case.admin("3: a role", "/a");
    private static final Part PART = Part.of("part", new Shapes(List.of(), List.of(REQUEST)));

    private static final String ROW = "| part: 3: a role | 401, not 403 | content-type, body |  |";

    @TempDir
    Path folder;

    @BeforeEach
    void asserting() {
        assumeFalse(CheckedIn.ACCEPTED);
    }

    private static Result result(Identity identity, int status, String... differences) {
        Reply reply = new Reply(status, Map.of(), "");
        return new Result(PART, REQUEST, identity, reply, "", List.of(differences));
    }

    private static List<Result> differing() {
        return List.of(
                result(Identity.ANONYMOUS, 401, "status: another", "body: another"),
                result(Identity.USER, 403, "content-type: another", "body: another"),
                result(Identity.ADMIN, 200));
    }

    private static List<Result> open() {
        return List.of(
                result(Identity.ANONYMOUS, 401, "status: another"),
                result(Identity.USER, 200, "status: another"),
                result(Identity.ADMIN, 200));
    }

    private static List<Result> asWrittenDown() {
        return List.of(result(Identity.ANONYMOUS, 403), result(Identity.USER, 403), result(Identity.ADMIN, 200));
    }

    @Test
    @DisplayName("a case that differs as it is listed passes, and so does one that is not listed and does not differ")
    void passing() {
        assertDoesNotThrow(() -> page(Map.of()).holds(List.of(ROW), differing()));
        assertDoesNotThrow(() -> page(Map.of()).holds(List.of(), asWrittenDown()));
    }

    @Test
    @DisplayName("a case that is not listed, that is listed otherwise, or that differs no more fails")
    void failing() {
        assertFails(List.of(), differing());
        assertFails(List.of(ROW.replace("401", "404")), differing());
        assertFails(List.of(ROW), asWrittenDown());
    }

    @Test
    @DisplayName("what is open fails, whatever is listed")
    void openCases() {
        assertFails(List.of(), open());
        assertFails(List.of("| part: 3: a role | 401, not 403 | 200, not 403 |  |"), open());
    }

    private void assertFails(List<String> rows, List<Result> answers) {
        assertThrows(AssertionError.class, () -> page(Map.of()).holds(rows, answers));
    }

    @Test
    @DisplayName("the page is a run's: it has the cases that differ, and none that is open")
    void page() throws IOException {
        Differing page = page(Map.of());
        Files.writeString(page.page(), page.text(run(differing())));
        assertDoesNotThrow(() -> page.holds(run(differing())));
        assertThrows(AssertionError.class, () -> page.holds(run(asWrittenDown())));
        assertEquals(List.of(ROW), rows(page, run(differing())));
        assertEquals(List.of(), rows(page, run(open())));
    }

    @Test
    @DisplayName("a case with a reason has it beside what is answered without a gate")
    void reasons() {
        assertEquals(
                List.of(ROW + " 404, no content-type | The server does. |"),
                rows(page(Map.of("part: 3: a role", "The server does.")), run(differing())));
    }

    @Test
    @DisplayName("what is left aside is on the page, and none of the cases that may differ")
    void aside() throws IOException {
        Differing page = page(Map.of());
        Differing more = new Differing(page.page(), "Any 1", page.bare(), page.bare(), Map.of());
        assertEquals(
                List.of(ROW, "| part: 3: a role | 404 |"), rows(more, run(differing())), "the other is a page's last");
        Files.writeString(page.page(), more.text(run(asWrittenDown())));
        assertDoesNotThrow(() -> more.holds(more.rows(run(asWrittenDown())), asWrittenDown()));
        Differing answered = new Differing(page.page(), "Any 1", run(asWrittenDown()), page.bare(), Map.of());
        assertEquals(page.text(run(differing())), answered.text(run(differing())), "it is answered");
    }

    private Differing page(Map<String, String> reasons) {
        return new Differing(
                folder.resolve("server.md"),
                "Any 1",
                run(List.of()),
                run(List.of(result(Identity.ANONYMOUS, 404, "status: another"))),
                reasons);
    }

    private static Run run(List<Result> answers) {
        return new Run(answers, List.of(), List.of());
    }

    private static List<String> rows(Differing page, Run run) {
        return page.text(run).lines().filter(line -> line.startsWith("| part")).toList();
    }
}
