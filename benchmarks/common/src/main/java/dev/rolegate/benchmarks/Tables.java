package dev.rolegate.benchmarks;

import dev.rolegate.internal.gate.Decision;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures on the runtime of the class path and prints a table; says on the other stream how far it is. */
public final class Tables {

    private static final int REQUESTS = 10_000;
    private static final int DECISIONS = 2_000_000;

    private final String runtime;
    private final int rounds;
    private final Forks forks;

    private Tables(String runtime, int rounds, Forks forks) {
        this.runtime = runtime;
        this.rounds = rounds;
        this.forks = forks;
    }

    /** Takes the runtime's name, which table, how many rounds, and where the forks write what they log. */
    public static void main(String[] arguments) {
        Tables tables = new Tables(arguments[0], Integer.parseInt(arguments[2]), new Forks(new File(arguments[3])));
        switch (arguments[1]) {
            case "requests" -> tables.printRequests();
            case "decisions" -> tables.printDecisions();
            case "starts" -> tables.printStarts();
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private void printRequests() {
        System.out.printf("| %s | B/op | over its baseline | ratio | CPU, ns/op | ratio of times |%n", runtime);
        System.out.println("|---|---:|---:|---:|---:|---:|");
        for (Scenario baseline : Scenario.values()) {
            if (baseline.baseline == null) {
                List<Scenario> rows = Arrays.stream(Scenario.values())
                        .filter(row -> row.baseline == baseline)
                        .toList();
                Turns<Scenario> turns = Turns.measure(baseline, rows, rounds, this::request);
                double floor = turns.ofBaseline(Sample::bytes).median();
                double nanos = turns.ofBaseline(Sample::nanos).median();
                print("| **%s** | %.0f | | | %.0f | |", baseline.label, floor, nanos);
                rows.forEach(row -> printRequest(row, turns, floor));
            }
        }
    }

    private void printRequest(Scenario row, Turns<Scenario> turns, double floor) {
        double bytes = turns.of(row, Sample::bytes).median();
        print(
                "| %s | %.0f | %+.0f | %.3f | %.0f | %s |",
                row.label,
                bytes,
                bytes - floor,
                bytes / floor,
                turns.of(row, Sample::nanos).median(),
                turns.compared(row, (one, other) -> one.nanos() / other.nanos()).toldFrom(1, "%.2f"));
    }

    private Sample request(Scenario scenario) {
        return told(scenario.label, forks.work(scenario, REQUESTS));
    }

    private void printDecisions() {
        System.out.printf("| %s | B/op | CPU, ns/op |%n|---|---:|---:|%n", runtime);
        for (Decision.Asked asked : Decision.Asked.values()) {
            List<Sample> samples = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                samples.add(told(asked.label(), forks.work(asked, DECISIONS)));
            }
            print(
                    "| %s | %.0f | %s |",
                    asked.label(),
                    Quartiles.of(samples.stream().mapToDouble(Sample::bytes)).median(),
                    Quartiles.of(samples.stream().mapToDouble(Sample::nanos)).with("%.0f"));
        }
    }

    private void printStarts() {
        System.out.printf("| %s, methods | protection | CPU, ms | more | B kept per method, more |%n", runtime);
        System.out.println("|---:|---|---:|---:|---:|");
        for (int methods : List.of(100, 1_000, 10_000)) {
            Turns<Protection> turns = Turns.measure(
                    Protection.NONE,
                    List.of(Protection.INTEGRATION, Protection.CORE_ALONE),
                    methods == 100 ? rounds : (rounds + 2) / 3,
                    protection -> told("start " + protection + " " + methods, forks.start(protection, methods)));
            print(
                    "| %d | none | %.0f | | |",
                    methods, turns.ofBaseline(Sample::nanos).median() / 1e6);
            printStart("Rolegate", Protection.INTEGRATION, methods, turns);
            printStart("Rolegate, core alone", Protection.CORE_ALONE, methods, turns);
        }
    }

    private static void printStart(String label, Protection protection, int methods, Turns<Protection> turns) {
        print(
                "| %d | %s | %.0f | %s | %+.0f |",
                methods,
                label,
                turns.of(protection, Sample::nanos).median() / 1e6,
                turns.compared(protection, (one, other) -> (one.nanos() - other.nanos()) / 1e6)
                        .toldFrom(0, "%+.0f"),
                turns.compared(protection, (one, other) -> (one.bytes() - other.bytes()) / methods)
                        .median());
    }

    private Sample told(String label, Sample sample) {
        System.err.printf(Locale.ROOT, "%s, %s: %.0f ns, %.0f B%n", runtime, label, sample.nanos(), sample.bytes());
        return sample;
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
