package dev.rolegate.conformance.report;

import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of servers in {@code docs/compatibility.md}; a row names each JDK on which it was seen to hold. */
public final class Compatibility {

    private static final String SEPARATOR = "|---|---|---|---|---:|---:|---:|";

    private Compatibility() {}

    /**
     * Fails if the table has another row for this.
     *
     * @param server name and version, as in {@code Tomcat 10.1.34}
     * @param runtime the same of what runs on it, as in {@code Jersey 3.1.12}
     * @param jdk the feature version of the JDK that the server runs on
     */
    public static void holds(String server, String runtime, int jdk, Run run) throws IOException {
        holds(CheckedIn.page("compatibility.md"), server, runtime, Table.REST, jdk, Table.figures(run));
    }

    static void holds(Path file, String server, String runtime, String rest, int jdk, String figures)
            throws IOException {
        Pattern own = Pattern.compile("\\| " + Table.named(server) + " \\| " + Table.named(runtime) + " \\| "
                + Pattern.quote(rest) + " \\|.*");
        Table.holds(file, SEPARATOR, own, row(Files.readAllLines(file), server, runtime, rest, jdk, figures));
    }

    /** What the table should say: a row that holds on other JDKs holds on this one, too, if nothing else differs. */
    static String row(List<String> table, String server, String runtime, String rest, int jdk, String figures) {
        String start = "| " + server + " | " + runtime + " | " + rest + " | ";
        String end = " | " + figures + " |";
        Pattern same = Pattern.compile(Pattern.quote(start) + "([0-9, ]+)" + Pattern.quote(end));
        TreeSet<Integer> jdks = new TreeSet<>(List.of(jdk));
        table.stream()
                .map(same::matcher)
                .filter(Matcher::matches)
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .map(Integer::valueOf)
                .forEach(jdks::add);
        return start + jdks.stream().map(String::valueOf).collect(Collectors.joining(", ")) + end;
    }
}
