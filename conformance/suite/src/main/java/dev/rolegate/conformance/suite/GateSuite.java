package dev.rolegate.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.report.CheckedIn;
import dev.rolegate.conformance.report.Table;
import dev.rolegate.conformance.report.Transcript;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A gate other than Rolegate, asked for the part of the catalogue that it has words for. What it leaves open is checked
 * in, case by case, so that a change shows: in the gate or in the suite that is to notice it. Only what is listed there is
 * asked, so that a new case is none of the gate's business; without the list, all of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GateSuite {

    private Run run = new Run(List.of(), List.of(), List.of());

    /** For a subclass of each runtime and gate. */
    protected GateSuite() {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** The runtime's name and version. */
    protected abstract String runtime();

    /** What guards the applications. */
    protected abstract Gate gate();

    /** What it can be asked for. */
    protected abstract List<Part> parts();

    private Path list() {
        String name = runtime().replaceFirst(" [0-9].*", "") + " " + gate().name();
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".txt";
        return Path.of("src", "test", "resources", "gates", file);
    }

    @BeforeAll
    void run() throws Exception {
        List<String> listed = Files.exists(list()) ? Files.readAllLines(list()) : List.of();
        Predicate<Case> asked =
                request -> listed.isEmpty() || listed.stream().anyMatch(line -> line.endsWith(target(request)));
        List<Part> parts = parts().stream().map(part -> part.only(asked)).toList();
        run = Run.of(parts, gate(), true, this::start);
        Transcript.write(runtime() + ", " + gate().name(), run);
    }

    @Test
    @DisplayName("what is open and what is shut is known, case by case")
    void openAndShut() throws IOException {
        String head = "Asked: " + run.cases(result -> true) + " cases, of which " + run.cases(Result::isRestricted)
                + " are to keep somebody out.\n\n";
        CheckedIn.holds(list(), run.byCase().stream().map(GateSuite::line).collect(Collectors.joining("", head, "")));
    }

    @Test
    @DisplayName("it denies and it grants, so that what is open says something")
    void works() {
        Predicate<Result> denied = result ->
                result.isRestricted() && !result.isOpen() && result.reply().status() == 403;
        Predicate<Result> granted = result -> result.identity() == Identity.ADMIN
                && !result.isRestricted()
                && result.reply().status() == 200;
        Set<Case> both =
                run.results().stream().filter(denied).map(Result::request).collect(Collectors.toSet());
        both.retainAll(
                run.results().stream().filter(granted).map(Result::request).collect(Collectors.toSet()));
        assertAll(
                () -> assertTrue(both.size() >= 5, "denied to some and granted to alice: " + both.size()),
                () -> assertTrue(
                        run.cases(result -> result.reply().status() == 404) == 0, "every case reaches its resource"));
    }

    @Test
    @Tag("newest")
    @DisplayName("the table has this row")
    void row() throws IOException {
        Table.holdsOfOther(runtime(), gate().name(), run);
    }

    private static String line(List<Result> answers) {
        Case request = answers.get(0).request();
        String found = Stream.of(
                        answers.stream().anyMatch(Result::isOpen) ? "open" : "",
                        answers.stream().anyMatch(Result::isShut) ? "shut" : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return String.format("%-4s | %s %s%n", found, request.name(), target(request))
                .replace("\r", "");
    }

    private static String target(Case request) {
        return "(" + request.verb() + " " + request.path() + ")";
    }
}
