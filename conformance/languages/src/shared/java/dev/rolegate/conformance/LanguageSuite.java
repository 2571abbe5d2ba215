package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.report.CheckedIn;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Resources in other languages, and behind the proxies that libraries make. What a runtime routes is found without a gate;
 * of that nothing may be open, and nobody with the right may be kept out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LanguageSuite {

    private final List<Row> rows = new ArrayList<>();

    /** One request: how many runs of it are open, and how many shut; or that the runtime does not route it. */
    private record Row(String column, String kind, boolean routed, List<String> open, List<String> shut) {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** The integration that the runtime has to find by itself, by its class name. */
    protected abstract String integration();

    /** The runtime's name without its version. */
    protected abstract String runtime();

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(Languages.columns());
        columns.add(Column.PLAIN);
        columns.addAll(ProxyLibraries.columns());
        return columns;
    }

    @BeforeAll
    void run() throws Exception {
        // One alone with -Drolegate.column=Kotlin.
        String only = System.getProperty("rolegate.column", "");
        for (Column column : columns()) {
            if (!column.name().contains(only)) {
                continue;
            }
            List<Kind> kinds = column.kinds(Kind.all().stream()
                    .filter(kind -> kind.sample() || Languages.areCompiled())
                    .toList());
            List<Part> parts = List.of(column.part(deployable(column, kinds)));
            Run none = Run.of(parts, Gate.NONE, true, this::start);
            Map<String, List<Result>> guarded = new LinkedHashMap<>();
            String refused = "";
            try {
                Run alone = Run.of(parts, Gate.ROLEGATE, true, this::start);
                Run integrated = Run.of(parts, Gate.ROLEGATE, false, this::start);
                assertEquals(List.of(integration()), integrated.integrations());
                guarded.putAll(byName(Stream.of(alone, integrated)));
            } catch (RuntimeException e) {
                // Whoever has the right is kept out by a refusal as well.
                refused = column.name() + ": " + e;
            }
            for (Map.Entry<String, List<Result>> kind : byName(Stream.of(none)).entrySet()) {
                rows.add(row(column, kind.getKey(), kind.getValue(), guarded.get(kind.getKey()), refused));
            }
        }
    }

    /** Without those with which the runtime does not start even without a gate. */
    private List<Kind> deployable(Column column, List<Kind> kinds) {
        return starts(column, kinds)
                ? kinds
                : kinds.stream().filter(kind -> starts(column, List.of(kind))).toList();
    }

    private boolean starts(Column column, List<Kind> kinds) {
        try (Server started = start(Run.application(column.part(kinds), Gate.NONE, true))) {
            return started.base() != null;
        } catch (Exception e) {
            return false;
        }
    }

    private static Row row(Column column, String kind, List<Result> unguarded, List<Result> guarded, String refused) {
        boolean routed = unguarded.stream().allMatch(result -> result.reply().status() == 200);
        if (guarded == null) {
            return new Row(column.name(), kind, routed, List.of(), List.of(refused));
        }
        return new Row(
                column.name(),
                kind,
                routed,
                guarded.stream()
                        .filter(Result::isOpen)
                        .map(LanguageSuite::shown)
                        .toList(),
                guarded.stream()
                        .filter(result -> routed && result.isShut())
                        .map(LanguageSuite::shown)
                        .toList());
    }

    private static Map<String, List<Result>> byName(Stream<Run> runs) {
        Map<String, List<Result>> all = new LinkedHashMap<>();
        runs.flatMap(run -> run.results().stream())
                .forEach(result -> all.computeIfAbsent(result.request().name(), key -> new ArrayList<>())
                        .add(result));
        return all;
    }

    private static String shown(Result result) {
        return result.part().name() + ": " + result.request().name() + ", " + result.identity() + ", "
                + result.reply().status();
    }

    @Test
    @DisplayName("nothing is open")
    void open() {
        assertEquals(
                "",
                String.join(
                        "\n", rows.stream().flatMap(row -> row.open().stream()).toList()));
    }

    @Test
    @DisplayName("nothing is shut that the runtime routes")
    void shut() {
        assertEquals(
                "",
                String.join(
                        "\n", rows.stream().flatMap(row -> row.shut().stream()).toList()));
    }

    @Test
    @DisplayName("what the runtime routes is as it is written down")
    void table() throws Exception {
        Path page = CheckedIn.page("languages").resolve(runtime().toLowerCase(Locale.ROOT) + ".md");
        if (Languages.areCompiled()) {
            CheckedIn.holds(page, LanguageTable.of(runtime(), cells()));
        } else {
            long routed = rows.stream().filter(Row::routed).count();
            assertTrue(routed > rows.size() / 2, routed + " of " + rows.size() + " are routed");
        }
    }

    private Map<String, Map<String, String>> cells() {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            cells.computeIfAbsent(row.kind(), key -> new LinkedHashMap<>())
                    .put(
                            row.column(),
                            row.routed() || !row.open().isEmpty()
                                    ? row.open().size() + " / " + row.shut().size()
                                    : "not routed");
        }
        return cells;
    }

    @Test
    @DisplayName("the class files that are checked in are those of their sources")
    void drift() throws Exception {
        assumeTrue(Languages.areCompiled() && System.getProperty("rolegate.column") == null, "takes the compilers");
        for (String language : Languages.names()) {
            Path fresh = Languages.compile(language, Path.of("target", "samples", language), "sample");
            CompiledSamples.hold(Languages.samples(language), fresh);
        }
    }
}
