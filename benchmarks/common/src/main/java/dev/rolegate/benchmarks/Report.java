package dev.rolegate.benchmarks;

import dev.rolegate.internal.gate.DecisionBenchmark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads JMH's results of every round, as {@code <runtime>-<round>.csv}, and prints them as tables. */
public final class Report {

    private static final List<String> RUNTIMES = List.of("jersey", "resteasy");

    /** A line of a CSV file: benchmark, score, and parameters in the order of their names. */
    private record Line(String runtime, String round, String benchmark, double score, List<String> parameters) {}

    private final List<Line> lines = new ArrayList<>();

    private Report(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(this::read);
        }
    }

    /** Takes the folder of the results. */
    public static void main(String[] arguments) throws IOException {
        new Report(Path.of(arguments[0])).print();
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        String[] origin = name.substring(0, name.length() - 4).split("-", 2);
        try (Stream<String> text = Files.lines(file)) {
            text.filter(line -> !line.startsWith("\"Benchmark"))
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .forEach(cells -> {
                        String benchmark = cells[0].replaceAll("^(\\w+\\.)+(?=[A-Z])", "");
                        List<String> parameters = Arrays.asList(cells).subList(7, cells.length);
                        lines.add(new Line(origin[0], origin[1], benchmark, Double.parseDouble(cells[4]), parameters));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DoubleSummaryStatistics scores(String runtime, String benchmark, String... parameters) {
        return lines.stream()
                .filter(line -> line.runtime.equals(runtime)
                        && line.benchmark.equals(benchmark)
                        && line.parameters.containsAll(Arrays.asList(parameters)))
                .mapToDouble(Line::score)
                .summaryStatistics();
    }

    private void print() {
        System.out.println(
                "Requests, in process. Time ratios are taken within a round; in brackets the lowest and highest.\n");
        for (String runtime : RUNTIMES) {
            System.out.println("| " + runtime + " | B/op | over its baseline | ratio | ns/op | ratio of times |");
            System.out.println("|---|---:|---:|---:|---:|---:|");
            for (Scenario scenario : Scenario.values()) {
                printRequest(runtime, scenario);
            }
            System.out.println();
        }
        System.out.println("The decision alone, ns/op (B/op).\n\n| asked | jersey | resteasy |\n|---|---:|---:|");
        for (DecisionBenchmark.Asked asked : DecisionBenchmark.Asked.values()) {
            System.out.print("| " + asked.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            for (String runtime : RUNTIMES) {
                double nanos = scores(runtime, "DecisionBenchmark.decide", asked.name())
                        .getAverage();
                double bytes = scores(runtime, "DecisionBenchmark.decide:gc.alloc.rate.norm", asked.name())
                        .getAverage();
                System.out.printf(Locale.ROOT, " | %.0f (%.0f)", nanos, bytes);
            }
            System.out.println(" |");
        }
        System.out.println("\nStart: CPU time in a fresh virtual machine, in ms [lowest-highest], and heap kept.\n");
        System.out.println("| runtime | methods | protection | ms | more than unprotected | B kept per method, more |");
        System.out.println("|---|---:|---|---:|---:|---:|");
        for (String runtime : RUNTIMES) {
            for (String methods : List.of("100", "1000", "10000")) {
                for (Protection protection : List.of(Protection.NONE, Protection.CORE_ALONE, Protection.INTEGRATION)) {
                    printStart(runtime, methods, protection);
                }
            }
        }
    }

    private void printRequest(String runtime, Scenario scenario) {
        String benchmark = "RequestBenchmark.request";
        double bytes = scores(runtime, benchmark + ":gc.alloc.rate.norm", scenario.name())
                .getMin();
        double nanos = scores(runtime, benchmark, scenario.name()).getMin();
        if (scenario.baseline == null) {
            System.out.printf(Locale.ROOT, "| **%s** | %.0f | | | %.0f | |%n", scenario.label, bytes, nanos);
            return;
        }
        String baseline = scenario.baseline.name();
        double floor =
                scores(runtime, benchmark + ":gc.alloc.rate.norm", baseline).getMin();
        DoubleSummaryStatistics ratios = new DoubleSummaryStatistics();
        for (Line line : lines) {
            if (line.runtime.equals(runtime)
                    && line.benchmark.equals(benchmark)
                    && line.parameters.contains(scenario.name())) {
                lines.stream()
                        .filter(other -> other.runtime.equals(runtime)
                                && other.round.equals(line.round)
                                && other.benchmark.equals(benchmark)
                                && other.parameters.contains(baseline))
                        .forEach(other -> ratios.accept(line.score / other.score));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %+.0f | %.3f | %.0f | %.2f%s |%n",
                scenario.label,
                bytes,
                bytes - floor,
                bytes / floor,
                nanos,
                ratios.getAverage(),
                spread(ratios, "%.2f"));
    }

    private void printStart(String runtime, String methods, Protection protection) {
        String none = Protection.NONE.name();
        DoubleSummaryStatistics millis = scores(runtime, "Start.millis", methods, protection.name());
        double more =
                millis.getMin() - scores(runtime, "Start.millis", methods, none).getMin();
        double kept = scores(runtime, "Start.kept", methods, protection.name()).getMin()
                - scores(runtime, "Start.kept", methods, none).getMin();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.0f%s | %+.0f | %+.0f |%n",
                runtime,
                methods,
                protection.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                millis.getMin(),
                spread(millis, "%.0f"),
                more,
                kept / Integer.parseInt(methods));
    }

    /** Lowest and highest, if there was more than one round. */
    private static String spread(DoubleSummaryStatistics scores, String format) {
        return scores.getCount() < 2
                ? ""
                : String.format(Locale.ROOT, " [" + format + "-" + format + "]", scores.getMin(), scores.getMax());
    }
}
