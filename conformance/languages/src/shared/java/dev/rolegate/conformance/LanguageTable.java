package dev.rolegate.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page with what came out for each kind in each language. */
final class LanguageTable {

    private static final String HEAD = """
            # Other languages and proxies on %s

            How many answers were open to somebody without the right, and how many shut to somebody with it, of six for each
            cell: nobody, bob and alice, with the integration and with core alone. A kind that a language does not have, or with
            which the runtime does not start, is left empty; one that is *not routed* is answered by the runtime itself, gate or no
            gate.

            """;

    private LanguageTable() {}

    static String of(String runtime, Map<String, Map<String, String>> cells) {
        Set<String> columns = cells.values().stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder page = new StringBuilder(HEAD.formatted(runtime));
        page.append(row(Stream.concat(Stream.of("kind"), columns.stream())));
        page.append(row(Stream.concat(Stream.of("---"), columns.stream().map(column -> "---"))));
        cells.forEach((kind, row) -> page.append(row(
                Stream.concat(Stream.of(kind), columns.stream().map(column -> row.getOrDefault(column, ""))))));
        return page.toString();
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
