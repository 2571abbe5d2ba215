package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The suite that every runtime passes. A runtime's test says how to start a server with an Application:
 *
 * <pre>{@code
 * class JerseyConformanceTest extends ConformanceSuite {
 *     @Override protected Server start(Application application) { return new JerseyServer(application); }
 * }
 * }</pre>
 *
 * <p>All answers of all runtimes are the same bytes, without what the server itself adds: the digest of the transcript is
 * a constant. The run is made once; the tests look at what came back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConformanceSuite {

    private List<Part> parts = List.of();
    private Run run = new Run(List.of(), List.of(), List.of());

    /** For a subclass of each runtime. */
    protected ConformanceSuite() {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** The integration that the runtime has to find by itself, by its class name; empty for core alone. */
    protected String integration() {
        return "";
    }

    /** Whether the runtime answers an OPTIONS by itself also behind a sub-resource locator. */
    protected boolean answersOptionsBehindLocators() {
        return true;
    }

    /** Whether a mapper that prints an exception's message shows nothing but what it shows for an unknown path. */
    protected boolean saysTheSameOfUnknownPaths() {
        return true;
    }

    private boolean has(Part part) {
        if (!part.optional()) {
            return true;
        }
        return part.name().startsWith(Parts.ECHOED) ? saysTheSameOfUnknownPaths() : answersOptionsBehindLocators();
    }

    /** The name of the transcript's file and of the table's row. */
    protected String runtime() {
        return getClass().getSimpleName().replaceFirst("ConformanceTest$", "");
    }

    private boolean coreAlone() {
        return integration().isEmpty();
    }

    @BeforeAll
    void run() throws Exception {
        parts = Parts.all().stream().filter(this::has).toList();
        run = Run.of(parts, Gate.ROLEGATE, coreAlone(), this::start);
        Transcript.write(runtime(), run);
    }

    @TestFactory
    @DisplayName("answers")
    Stream<DynamicNode> answers() {
        Map<Part, Map<Case, List<String>>> differences = new LinkedHashMap<>();
        for (Result result : run.results()) {
            List<String> ofCase = differences
                    .computeIfAbsent(result.part(), part -> new LinkedHashMap<>())
                    .computeIfAbsent(result.request(), request -> new ArrayList<>());
            result.differences().forEach(difference -> ofCase.add(result.identity() + " " + difference));
        }
        return differences.entrySet().stream()
                .map(part -> dynamicContainer(
                        part.getKey().name(),
                        part.getValue().entrySet().stream()
                                .map(each -> dynamicTest(
                                        each.getKey().name(), () -> assertEquals(List.of(), each.getValue())))));
    }

    @Test
    @DisplayName("9: isUserInRole is not asked for an anonymous caller")
    void anonymousCallersAreNotAsked() {
        assertEquals(List.of(), run.complaints());
    }

    @Test
    @DisplayName("4: nothing of a request, and nothing of its caller, is in a denial")
    void nothingIsRepeated() throws Exception {
        assertEquals(List.of(), Strangers.differences(this::start));
    }

    @Test
    @DisplayName("4: any text arrives as it is, in valid JSON with an exact length")
    void anyText() throws Exception {
        assertEquals(List.of(), Texts.flaws(this::start, 300));
    }

    @Test
    @DisplayName("the integration is there, or it is not")
    void integrations() {
        assertEquals(Collections.nCopies(parts.size(), integration()), run.integrations());
    }

    @Test
    @DisplayName("no case has vanished")
    void numberOfCases() {
        List<Case> portable = cases(part -> !part.optional());
        assertEquals(Parts.CASES, portable.size(), "cases");
        assertEquals(
                Parts.STRICTER_ON_CORE_ALONE,
                portable.stream().filter(Case::stricterOnCoreAlone).count(),
                "cases that core alone may answer more strictly");
        assertEquals(Parts.OPTIONAL_CASES, cases(Part::optional).size(), "cases that a runtime may lack");
        assertEquals(
                cases(this::has).size() * Identity.values().length,
                run.results().size(),
                "answers");
    }

    private static List<Case> cases(Predicate<Part> kind) {
        return Parts.all().stream()
                .filter(kind)
                .flatMap(part -> part.shapes().cases().stream())
                .toList();
    }

    @Test
    @DisplayName("all runtimes give the same bytes")
    void transcript() {
        assertEquals(
                coreAlone() ? Parts.TRANSCRIPT_OF_CORE_ALONE : Parts.TRANSCRIPT,
                Transcript.digest(run),
                "target/conformance/" + runtime() + ".txt");
    }
}
