package dev.rolegate.conformance.run;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.application.Observed;
import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What came back when every case was sent as every identity, to one application after the other.
 *
 * @param results one for each case and identity, in order
 * @param complaints what a gate asked that it must never ask
 * @param integrations for each application, the class names of the integrations that the runtime found
 */
public record Run(List<Result> results, List<String> complaints, List<String> integrations) {

    /** Starts a server with one application. */
    @FunctionalInterface
    public interface Starter {
        Server start(Application application) throws Exception;

        /**
         * Paths that nothing matches, as long as the one that they stand for, so that an answer which repeats it has the same
         * length: as one of them a hidden one is answered. A runtime may answer those otherwise that it
         * does not match behind a sub-resource locator.
         */
        default List<String> unknown(String path) {
            return Run.unknown(path, tellsClasses());
        }

        /** Whether a path that nothing matches is answered otherwise below a class that matches than where no class does. */
        default boolean tellsClasses() {
            return false;
        }
    }

    /** Beside a path: one that no class matches, or one below whatever class does. */
    public static List<String> unknown(String path, boolean tellsClasses) {
        return List.of(tellsClasses ? path + "/x" : "/" + "x".repeat(path.length() - 1));
    }

    /** Makes the run, as every identity; asserts nothing. */
    public static Run of(List<Part> parts, Gate gate, boolean coreAlone, Starter starter) throws Exception {
        return of(parts, gate, coreAlone, starter, List.of(Identity.values()));
    }

    public static Run of(List<Part> parts, Gate gate, boolean coreAlone, Starter starter, List<Identity> identities)
            throws Exception {
        List<Result> results = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        List<String> integrations = new ArrayList<>();
        for (Part part : parts) {
            try (Server server = starter.start(application(part, gate, coreAlone));
                    Client client = new Client(server)) {
                for (Case request : part.shapes().cases()) {
                    for (Identity identity : identities) {
                        results.add(send(client, part, request, identity, gate, coreAlone, starter));
                    }
                }
                Observed.Answer observed = Observed.ask(client);
                complaints.addAll(observed.complaints());
                integrations.add(observed.integrations());
            }
        }
        return new Run(List.copyOf(results), List.copyOf(complaints), List.copyOf(integrations));
    }

    /** One case as one identity. */
    public static Result send(
            Client client, Part part, Case request, Identity identity, Gate gate, boolean coreAlone, Starter starter)
            throws IOException {
        Reply reply = send(client, request, request.path(), identity, gate);
        List<Reply> unknown = new ArrayList<>();
        if (request.answer(identity).body().equals(Answer.UNKNOWN_PATH)) {
            for (String path : starter.unknown(request.path())) {
                unknown.add(ofUnknown(send(client, request, path, identity, gate), path, request));
            }
        }
        return result(part, request, identity, reply, unknown, coreAlone);
    }

    /** Each case that differs, asked of the same application without a gate; in place of what is hidden, a path that nothing matches. */
    public Run ofDifferingWithoutGate(boolean coreAlone, Starter starter) throws Exception {
        Map<String, List<Result>> ofParts = new LinkedHashMap<>();
        for (List<Result> answers : byCase()) {
            answers.stream()
                    .filter(Result::isDiffering)
                    .limit(1)
                    .forEach(each -> ofParts.computeIfAbsent(each.part().name(), name -> new ArrayList<>())
                            .add(each));
        }
        List<Result> bare = new ArrayList<>();
        for (List<Result> differing : ofParts.values()) {
            Part part = differing.get(0).part();
            try (Server server = starter.start(application(part, Gate.NONE, coreAlone));
                    Client client = new Client(server)) {
                for (Result each : differing) {
                    Case request = each.request();
                    boolean isHidden = request.answer(each.identity()).status() == 404;
                    String path = isHidden ? starter.unknown(request.path()).get(0) : request.path();
                    Reply reply = send(client, request, path, each.identity(), Gate.NONE);
                    bare.add(result(part, request, each.identity(), reply, List.of(), coreAlone));
                }
            }
        }
        return new Run(List.copyOf(bare), List.of(), List.of());
    }

    public static ConformanceApplication application(Part part, Gate gate, boolean coreAlone) {
        return (coreAlone || gate.isWrong() ? part.withoutServices() : part).behind(gate);
    }

    private static Reply send(Client client, Case request, String path, Identity identity, Gate gate)
            throws IOException {
        List<String> headers = new ArrayList<>(request.headers());
        headers.add(Identity.HEADER + ": " + identity);
        if (headers.stream().noneMatch(line -> line.startsWith("Accept:"))) {
            headers.add("Accept: text/plain, text/event-stream;q=0.9, */*;q=0.1");
        }
        boolean valid = gate.isWrong() || request.answer(identity).isGrant();
        try {
            return client.exchange(request.verb(), path, headers, Entity.text(request.verb(), valid));
        } catch (SocketTimeoutException silence) {
            return new Reply(0, Map.of(), "no answer");
        }
    }

    private static Result result(
            Part part, Case request, Identity identity, Reply reply, List<Reply> unknown, boolean coreAlone) {
        Answer expected = request.answer(identity);
        Comparison comparison = new Comparison(expected, request.verb(), reply);
        List<String> differences =
                unknown.isEmpty() ? comparison.differences() : comparison.differences(unknown.get(0));
        for (Reply each : unknown) {
            List<String> fromEach = comparison.differences(each);
            differences = fromEach.isEmpty() ? fromEach : differences;
        }
        // Alice has every role that any of the locators asks for.
        boolean stricter = coreAlone
                && request.stricterOnCoreAlone()
                && identity != Identity.ADMIN
                && Comparison.isStricter(request.verb(), reply);
        String answer = differences.isEmpty() && expected.isUnwritten()
                ? expected.status() + " " + expected.body()
                : comparison.normalised();
        return new Result(part, request, identity, reply, answer, stricter ? List.of() : differences);
    }

    /** A mapper may repeat the path. */
    private static Reply ofUnknown(Reply reply, String path, Case request) {
        return new Reply(reply.status(), reply.headers(), reply.body().replace(path, request.path()));
    }

    /**
     * Without what got no answer in a run without a gate either, and the same status: that is the server's, and says nothing of
     * a gate. For whomever: an answer that comes later may be quick enough for one caller, and too late for another.
     */
    public Run withoutUnanswered(Run bare) {
        Set<List<Object>> unanswered = bare.results.stream()
                .filter(Result::isUnanswered)
                .map(Run::status)
                .collect(Collectors.toSet());
        List<Result> others = results.stream()
                .filter(result -> !unanswered.contains(status(result)))
                .toList();
        return new Run(others, complaints, integrations);
    }

    private static List<Object> status(Result result) {
        return List.of(
                result.part().name(), result.request().name(), result.reply().status());
    }

    /** How many cases have a result of this kind, whoever got it. */
    public long cases(Predicate<Result> kind) {
        return byCase().stream().filter(each -> each.stream().anyMatch(kind)).count();
    }

    /** The results of one case after the other. */
    public Collection<List<Result>> byCase() {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> List.of(result.part().name(), result.request()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }
}
