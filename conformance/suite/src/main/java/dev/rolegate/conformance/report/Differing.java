package dev.rolegate.conformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page with the cases that a server has an answer of its own for: a row for each, with what is another, and for whom.
 *
 * @param page the file
 * @param title its first line
 * @param aside what the server answers without a gate to the cases that are left aside
 * @param bare the same for those that differ, where there are reasons
 * @param reasons why each of them differs, by {@link #name}; empty if the page does not say
 */
public record Differing(Path page, String title, Run aside, Run bare, Map<String, String> reasons) {

    private static final String HEAD = """
            # %s

            What this server answers by itself in place of what is written down: another status, or what else is another. An
            empty cell is as everywhere else. Nobody without the right gets in by any of it.

            [What to know, and what to do](../compatibility.md). This page is made from a run, and each run is compared with it.

            """;

    private static final String COLUMNS = """
            | case | nobody | bob | alice |
            |---|---|---|---|
            """;

    private static final String COLUMNS_WITH_REASONS = """
            | case | nobody | bob | alice | without Rolegate | why |
            |---|---|---|---|---|---|
            """;

    private static final String ASIDE = "## Left aside";

    private static final String ASIDE_COLUMNS = """

            What the server answers to nobody, without Rolegate neither: each run asks that, too, and fails if it does answer.

            | case | without Rolegate |
            |---|---|
            """;

    /** Fails if the page is not exactly the run's. */
    public void holds(Run run) throws IOException {
        CheckedIn.holds(page, text(run));
    }

    String text(Run run) {
        String rows = run.byCase().stream().map(this::row).collect(Collectors.joining());
        return HEAD.formatted(title) + (reasons.isEmpty() ? COLUMNS : COLUMNS_WITH_REASONS) + rows + leftAside();
    }

    /** A case that is called as one of those is asked, too, and may be answered. */
    private String leftAside() {
        String rows = aside.byCase().stream()
                .filter(answers -> answers.stream().anyMatch(Result::isUnanswered))
                .map(answers -> start(answers)
                        + answers.stream()
                                .filter(Result::isUnanswered)
                                .map(result -> String.valueOf(result.reply().status()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + ASIDE + "\n" + ASIDE_COLUMNS + rows;
    }

    /** The page's rows, after an accepted run as it writes them. */
    public List<String> rows(Run run) throws IOException {
        if (CheckedIn.ACCEPTED) {
            holds(run);
        }
        return Files.readAllLines(page).stream()
                .takeWhile(line -> !line.equals(ASIDE))
                .toList();
    }

    /** Fails if these answers to one case are not as they are listed, or let somebody in. */
    public void holds(List<String> rows, List<Result> answers) {
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
    private String row(List<Result> answers) {
        boolean differing = answers.stream().anyMatch(Result::isDiffering);
        return !differing || answers.stream().anyMatch(Result::isOpen)
                ? ""
                : answers.stream()
                        .map(Differing::cell)
                        .collect(Collectors.joining(" | ", start(answers), reason(answers) + " |\n"));
    }

    private String reason(List<Result> answers) {
        return reasons.isEmpty()
                ? ""
                : " | " + withoutGate(answers) + " | " + Objects.requireNonNullElse(reasons.get(name(answers)), "");
    }

    /** The status; where that is as it should be with the gate, each header that is not. */
    private String withoutGate(List<Result> answers) {
        TreeSet<String> headers = answers.stream()
                .filter(result -> result.reply().status() == expected(result))
                .flatMap(result -> result.differences().stream())
                .map(Differing::what)
                .filter(what -> what.contains("-"))
                .collect(Collectors.toCollection(TreeSet::new));
        return bare.byCase().stream()
                .filter(other -> name(other).equals(name(answers)))
                .map(other -> other.get(0).reply())
                .map(reply -> reply.status()
                        + headers.stream()
                                .map(header -> reply.header(header).isEmpty()
                                        ? ", no " + header
                                        : ", " + header + ": " + reply.header(header))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String start(List<Result> answers) {
        return "| " + name(answers).replace("|", "\\|").replace("<", "&lt;") + " | ";
    }

    /** What a case is called here. */
    public static String name(List<Result> answers) {
        Result any = answers.get(0);
        // Which slice a generated shape is in says nothing.
        String part = any.part().name().startsWith(Parts.GENERATED)
                ? Parts.GENERATED.strip()
                : any.part().name();
        return part + ": " + any.request().name();
    }

    /** The status that came in place of another, or else the names of what is another. */
    private static String cell(Result result) {
        int status = result.reply().status();
        return status != expected(result)
                ? status + ", not " + expected(result)
                : result.differences().stream().map(Differing::what).collect(Collectors.joining(", "));
    }

    private static int expected(Result result) {
        return result.request().answer(result.identity()).status();
    }

    private static String what(String difference) {
        return difference.split(":", 2)[0];
    }
}
