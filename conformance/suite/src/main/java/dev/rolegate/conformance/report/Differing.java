package dev.rolegate.conformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page with the cases that a server has an answer of its own for: a row for each, with what is another, and for whom. */
public final class Differing {

    private static final String HEAD = """
            # %s

            What this server answers by itself in place of what is written down: another status, or what else is another. An
            empty cell is as everywhere else. Nobody without the right gets in by any of it.

            [What to know, and what to do](../compatibility.md). This page is made from a run, and each run is compared with it.

            | case | nobody | bob | alice |
            |---|---|---|---|
            """;

    private Differing() {}

    /** Fails if the page is not exactly the run's. */
    public static void holds(Path page, String title, Run run) throws IOException {
        CheckedIn.holds(page, page(title, run));
    }

    static String page(String title, Run run) {
        return HEAD.formatted(title) + run.byCase().stream().map(Differing::row).collect(Collectors.joining());
    }

    /** The page's rows, after an accepted run as it writes them. */
    public static List<String> rows(Path page, String title, Run run) throws IOException {
        if (CheckedIn.ACCEPTED) {
            holds(page, title, run);
        }
        return Files.readAllLines(page);
    }

    /** Fails if these answers to one case are not as they are listed, or let somebody in. */
    public static void holds(List<String> rows, List<Result> answers) {
        List<String> differences = answers.stream()
                .flatMap(result -> result.differences().stream().map(each -> result.identity() + " " + each))
                .toList();
        boolean open = answers.stream().anyMatch(Result::isOpen);
        String listed = rows.stream()
                .filter(row -> row.startsWith(start(answers)))
                .map(row -> row + "\n")
                .collect(Collectors.joining());
        assertEquals(listed, open ? "open" : row(answers), () -> name(answers) + " " + differences);
    }

    /** Empty if all is as written down. What is open is not listed: nobody accepts it. */
    private static String row(List<Result> answers) {
        boolean differing = answers.stream().anyMatch(Result::isDiffering);
        return !differing || answers.stream().anyMatch(Result::isOpen)
                ? ""
                : answers.stream().map(Differing::cell).collect(Collectors.joining(" | ", start(answers), " |\n"));
    }

    private static String start(List<Result> answers) {
        return "| " + name(answers).replace("|", "\\|").replace("<", "&lt;") + " | ";
    }

    private static String name(List<Result> answers) {
        Result any = answers.get(0);
        // Which slice a generated shape is in says nothing.
        String part = any.part().name().startsWith(Parts.GENERATED)
                ? Parts.GENERATED.strip()
                : any.part().name();
        return part + ": " + any.request().name();
    }

    /** The status that came in place of another, or else the names of what is another. */
    private static String cell(Result result) {
        int expected = result.request().answer(result.identity()).status();
        int status = result.reply().status();
        return status != expected
                ? status + ", not " + expected
                : result.differences().stream()
                        .map(difference -> difference.split(":", 2)[0])
                        .collect(Collectors.joining(", "));
    }
}
