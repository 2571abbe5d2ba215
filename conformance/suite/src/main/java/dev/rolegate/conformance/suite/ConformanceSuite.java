package dev.rolegate.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.provider.Mappers;
import dev.rolegate.conformance.report.CheckedIn;
import dev.rolegate.conformance.report.Differing;
import dev.rolegate.conformance.report.Table;
import dev.rolegate.conformance.report.Transcript;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The suite that every runtime passes. A runtime's test says how to start a server with an Application:
 *
 * <pre>{@code
 * class JerseyConformanceTest extends ConformanceSuite {
 *     @Override protected Server start(Application application) { return new JerseyServer(application); }
 *     @Override protected String runtime() { return JerseyServer.RUNTIME; }
 * }
 * }</pre>
 *
 * <p>All answers of all runtimes are the same bytes, without what the server itself adds: each is held against the one that
 * is written down. The run is made once; the tests look at what came back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConformanceSuite {

    private List<Part> parts = List.of();
    private Run run = new Run(List.of(), List.of(), List.of());
    private Run bare = run;
    private int aside;
    private Differing differing = new Differing(Path.of(""), "", run, run, Map.of());
    private List<String> listed = List.of();

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

    /** The cases whose resource method the runtime cannot call, gate or no gate: it answers 500. */
    protected Set<String> neverCalled() {
        return Set.of();
    }

    /** The page of {@code docs/differing} with the cases that the server answers by itself; empty if it answers none. */
    protected String answeredByServer() {
        return "";
    }

    /** The cases whose request is another endpoint's on this runtime: they are left out. */
    protected Set<String> matchedElsewhere() {
        return Set.of();
    }

    /**
     * The cases whose answer the server cannot send, gate or no gate: it answers 500, or 404 or 405 where it has nothing there.
     * Who gets that is left aside; who is denied before, or let in, is not.
     */
    protected Set<String> unanswered() {
        return Set.of();
    }

    /** Why each case differs that does, as its page calls it; empty if the page does not say. */
    protected Map<String, String> reasons() {
        return Map.of();
    }

    /** Whether the server denies without a gate, too. */
    protected boolean isGate() {
        return false;
    }

    /** Whether the server itself asks for the roles of a caller who is nobody. */
    protected boolean asksForNobody() {
        return false;
    }

    /** Paths that nothing matches, beside one of the suite's: as one of them a hidden one is answered. */
    protected List<String> unknown(String path) {
        return Run.unknown(path, tellsClasses());
    }

    /** Whether a path that nothing matches is answered otherwise below a class that matches than where no class does. */
    protected boolean tellsClasses() {
        return false;
    }

    /** Whether an application can see which integrations there are. */
    protected boolean showsIntegrations() {
        return true;
    }

    private Path page() {
        return CheckedIn.page("differing").resolve(answeredByServer());
    }

    /** Whether a mapper that prints an exception's message shows nothing but what it shows for an unknown path. */
    protected boolean saysTheSameOfUnknownPaths() {
        return true;
    }

    /** Whether the denial of a HEAD has the length that the same denial of a GET has. */
    protected boolean tellsLengthOfHead() {
        return true;
    }

    /** Whether a Feature of the application's own can register another; without, nothing is registered then. */
    protected boolean nestsFeatures() {
        return true;
    }

    /** Whether a role may have path parameters; where not, an application with such a role is refused. */
    protected boolean readsPathParameters() {
        return true;
    }

    private boolean has(Part part) {
        if (part.name().equals(Parts.PATH_PARAMETERS)) {
            return readsPathParameters();
        }
        if (!part.optional()) {
            return nestsFeatures() || !(part.feature() instanceof Mappers.Bundle);
        }
        return part.name().startsWith(Parts.ECHOED) ? saysTheSameOfUnknownPaths() : answersOptionsBehindLocators();
    }

    /** The runtime's name and version, as in {@code Jersey 3.1.12}. */
    protected abstract String runtime();

    /** Whether nothing but core is there. */
    public final boolean coreAlone() {
        return integration().isEmpty();
    }

    /** What {@link #integration} says, for a run that is not this suite's. */
    public final String integrationName() {
        return integration();
    }

    /** What {@link #start} does, for a run that is not this suite's. */
    public final Run.Starter starter() {
        return new Run.Starter() {
            @Override
            public Server start(Application application) throws Exception {
                return ConformanceSuite.this.start(application);
            }

            @Override
            public List<String> unknown(String path) {
                return ConformanceSuite.this.unknown(path);
            }
        };
    }

    private String gate() {
        return coreAlone() ? "Rolegate, core alone" : "Rolegate";
    }

    /** What the transcript is called. */
    String title() {
        return runtime() + ", " + gate();
    }

    /** Fails if the table has another row for this run. */
    void holds(Run finished) throws IOException {
        Table.holds(runtime(), gate(), finished);
    }

    @BeforeAll
    void run() throws Exception {
        parts = Parts.all().stream()
                .filter(this::has)
                .map(part -> part.without(matchedElsewhere()))
                .toList();
        run = Run.of(parts, Gate.ROLEGATE, coreAlone(), starter());
        Transcript.write(title(), run);
        leaveAside();
        if (!answeredByServer().isEmpty()) {
            Run beside = reasons().isEmpty() ? differing.bare() : run.ofDifferingWithoutGate(coreAlone(), starter());
            differing = new Differing(page(), title(), bare, beside, reasons());
            listed = differing.rows(run);
        }
    }

    private void leaveAside() throws Exception {
        List<Part> fewer = parts.stream()
                .map(part -> part.only(each -> unanswered().contains(each.name())))
                .filter(part -> !part.shapes().cases().isEmpty())
                .toList();
        bare = Run.of(fewer, Gate.NONE, coreAlone(), this::start);
        int all = run.results().size();
        run = run.withoutUnanswered(bare);
        aside = all - run.results().size();
    }

    @TestFactory
    @DisplayName("answers")
    Stream<DynamicNode> answers() {
        Map<String, List<DynamicTest>> ofParts = new LinkedHashMap<>();
        for (List<Result> answers : run.byCase()) {
            Result any = answers.get(0);
            ofParts.computeIfAbsent(any.part().name(), part -> new ArrayList<>())
                    .add(dynamicTest(any.request().name(), () -> differing.holds(listed, answers)));
        }
        return ofParts.entrySet().stream().map(part -> dynamicContainer(part.getKey(), part.getValue()));
    }

    @Test
    @DisplayName("the page of this server lists nothing else")
    void pageOfServer() throws IOException {
        assumeFalse(answeredByServer().isEmpty(), "no case may differ");
        differing.holds(run);
    }

    @Test
    @DisplayName("each case that differs has its reason, and no other has one")
    void reasonsOfServer() {
        assumeFalse(reasons().isEmpty(), "the page says none");
        Set<String> names = run.byCase().stream()
                .filter(answers -> answers.stream().anyMatch(Result::isDiffering))
                .map(Differing::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names, new TreeSet<>(reasons().keySet()));
    }

    @Test
    @DisplayName("9: isUserInRole is not asked for an anonymous caller")
    void anonymousCallersAreNotAsked() {
        assumeFalse(asksForNobody(), "the server does");
        assertEquals(List.of(), run.complaints());
    }

    @Test
    @DisplayName("4: nothing of a request, and nothing of its caller, is in a denial")
    void nothingIsRepeated() throws Exception {
        assertEquals(List.of(), Strangers.differences(this::start, tellsLengthOfHead()));
    }

    @Test
    @DisplayName("4: any text arrives as it is, in valid JSON with an exact length")
    void anyText() throws Exception {
        assertEquals(List.of(), Texts.flaws(this::start, 300));
    }

    @Test
    @DisplayName("the integration is there, or it is not")
    void integrations() {
        assumeTrue(showsIntegrations(), "nobody can see");
        assertEquals(Collections.nCopies(parts.size(), integration()), run.integrations());
    }

    @Test
    @DisplayName("without a gate every placement that is denied reaches its resource and is open")
    void withoutGate() throws Exception {
        assumeTrue(coreAlone(), "the runtime is the same with the integration");
        assumeFalse(isGate(), "the server denies by itself");
        List<Part> placements = parts.stream().filter(Parts::isOfPlacements).toList();
        Run bare = Run.of(placements, Gate.NONE, true, this::start, List.of(Identity.ANONYMOUS));
        Transcript.write(runtime() + ", no gate", bare);
        Set<String> denied = bare.results().stream()
                .filter(result -> result.isRestricted() ? !result.isOpen() : result.isDiffering())
                .map(result -> result.request().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(neverCalled()), denied);
    }

    @Test
    @DisplayName("what is left aside, the server fails to answer without a gate as well")
    void leftAside() {
        assumeFalse(unanswered().isEmpty(), "nothing is");
        Set<String> failed = bare.byCase().stream()
                .filter(answers -> answers.stream().anyMatch(Result::isUnanswered))
                .map(answers -> answers.get(0).request().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(unanswered()), failed);
    }

    @Test
    @DisplayName("no case has vanished")
    void numberOfCases() {
        long cases = Parts.all().stream()
                .filter(this::has)
                .mapToLong(part -> part.shapes().cases().size())
                .sum();
        assertEquals(
                (cases - matchedElsewhere().size()) * Identity.values().length,
                run.results().size() + aside,
                "answers");
    }

    @Test
    @Tag("newest")
    @DisplayName("the table has this row")
    void row() throws IOException {
        holds(run);
    }
}
