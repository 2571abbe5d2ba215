package dev.rolegate.conformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The table of all runs in {@code docs/conformance.md}; each run answers for its own row. */
public final class Table {

    /** The version of Jakarta REST on the class path. */
    static final String REST =
            Application.class.getPackage().getSpecificationVersion().replaceFirst("^(\\d+\\.\\d+).*", "$1");

    private static final String OURS = "|---|---|---|---:|---:|---:|";

    /** The others are asked for a part of the catalogue: theirs tells how many cases. */
    private static final String OTHERS = "|---|---|---|---:|---:|---:|---:|";

    private Table() {}

    /**
     * Fails if the table has another row for this.
     *
     * @param runtime name and version, as in {@code Jersey 3.1.12}
     * @param gate what guards the applications
     */
    public static void holds(String runtime, String gate, Run run) throws IOException {
        holds(CheckedIn.page("conformance.md"), OURS, runtime, gate, row(REST, runtime, gate, figures(run)));
    }

    /** The same for a gate other than Rolegate. */
    public static void holdsOfOther(String runtime, String gate, Run run) throws IOException {
        String figures = number(run.cases(result -> true)) + " | " + number(run.cases(Result::isRestricted)) + " | "
                + number(run.cases(Result::isOpen)) + " | " + number(run.cases(Result::isShut));
        holds(CheckedIn.page("conformance.md"), OTHERS, runtime, gate, row(REST, runtime, gate, figures));
    }

    static void holds(Path file, String separator, String runtime, String gate, String row) throws IOException {
        String rest = row.split("\\|", 3)[1].strip();
        Pattern own = Pattern.compile(
                "\\| " + Pattern.quote(rest) + " \\| " + named(runtime) + " \\| " + Pattern.quote(gate) + " \\|.*");
        holds(file, separator, own, row);
    }

    /** What a cell looks like that names the same in any version, or without one. */
    static String named(String nameAndVersion) {
        return Pattern.quote(nameAndVersion.replaceFirst(" [0-9].*", "")) + "( [0-9][^|]*)?";
    }

    /** Fails if the table below the separator does not have exactly this row of its kind. */
    static void holds(Path file, String separator, Pattern own, String row) throws IOException {
        if (CheckedIn.ACCEPTED) {
            CheckedIn.change(file, lines -> replace(lines, separator, own, row));
        }
        List<String> rows = below(Files.readAllLines(file), separator);
        assertEquals(List.of(row), rows.stream().filter(own.asMatchPredicate()).toList(), file + CheckedIn.HOW);
    }

    private static void replace(List<String> lines, String separator, Pattern own, String row) {
        List<String> rows = below(lines, separator);
        rows.removeIf(own.asMatchPredicate());
        rows.add(row);
        rows.sort(null);
    }

    /** The rows of one table, as a view of the lines. */
    private static List<String> below(List<String> lines, String separator) {
        int first = lines.indexOf(separator) + 1;
        int last = first;
        while (last < lines.size() && lines.get(last).startsWith("|")) {
            last++;
        }
        return lines.subList(first, last);
    }

    static String row(String rest, String runtime, String gate, String figures) {
        return "| " + String.join(" | ", rest, runtime, gate, figures) + " |";
    }

    /** Open, shut, differing: what no new case changes if it is as it should be. */
    static String figures(Run run) {
        return number(run.cases(Result::isOpen)) + " | " + number(run.cases(Result::isShut)) + " | "
                + number(run.cases(Result::isDiffering));
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
