package dev.rolegate.benchmarks.quarkus;

import dev.rolegate.benchmarks.quarkus.app.Figures;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints what Rolegate costs on Quarkus, beside what Quarkus has itself. */
public final class Tables {

    private static final int BATCHES = 5;
    private static final int BATCH = 10_000;
    private static final int METHODS = 100;

    /** Compiled in the foreground, so that a busy machine measures the same code. */
    private static final List<String> SAME_CODE = List.of("-Xbatch", "-XX:+UseG1GC");

    private final Children children;
    private final Path folder;
    private int built;

    private Tables(Path folder) {
        this.folder = folder;
        children = new Children(folder.resolve("log").toFile());
    }

    /** Takes a folder that is there, and the number of pairs of builds and starts. */
    public static void main(String[] arguments) throws IOException {
        Tables tables = new Tables(Path.of(arguments[0]));
        int pairs = Integer.parseInt(arguments[1]);
        tables.requests();
        if (pairs > 0) {
            tables.builds(pairs);
            tables.starts(pairs);
        }
    }

    private void requests() throws IOException {
        System.out.println("| over loopback, one request at a time | B/op | over Quarkus' own |");
        System.out.println("|---|---:|---:|");
        double open = bytes(Variant.NONE, "admin", 200);
        System.out.printf(Locale.ROOT, "| unprotected | %.0f | |%n", open);
        for (String caller : List.of("admin", "support")) {
            int status = caller.equals("admin") ? 200 : 403;
            String row = status == 200 ? "allowed" : "denied";
            double own = bytes(Variant.QUARKUS, caller, status);
            double rolegate = bytes(Variant.ROLEGATE, caller, status);
            System.out.printf(Locale.ROOT, "| %s: `@RolesAllowed`, by Quarkus | %.0f | |%n", row, own);
            System.out.printf(Locale.ROOT, "| %s: Rolegate | %.0f | %.3f |%n", row, rolegate, rolegate / own);
        }
    }

    /** Of the application, for one request. */
    private double bytes(Variant variant, String caller, int status) throws IOException {
        Path jar = build(variant, 0).jar;
        int port = freePort();
        try (Children.Child child = children.start(Figures.STARTED, command(jar, port, SAME_CODE));
                Connection connection = new Connection(port)) {
            double[] batches = new double[BATCHES];
            for (int batch = -BATCHES; batch < BATCHES; batch++) {
                long before = allocated(connection);
                for (int i = 0; i < BATCH; i++) {
                    connection.get("/users/123", caller, status);
                }
                long bytes = allocated(connection) - before;
                if (batch >= 0) {
                    batches[batch] = (double) bytes / BATCH;
                }
            }
            return median(batches);
        }
    }

    private static long allocated(Connection connection) throws IOException {
        return Long.parseLong(connection.get("/figures", "admin", 200));
    }

    private void builds(int pairs) throws IOException {
        double[] cpu = new double[pairs];
        double[] clock = new double[pairs];
        Map<Variant, double[]> took = new EnumMap<>(Variant.class);
        for (int i = 0; i < pairs; i++) {
            Map<Variant, Built> pair = new EnumMap<>(Variant.class);
            for (Variant each : turn(i)) {
                Built one = build(each, METHODS);
                pair.put(each, one);
                took.computeIfAbsent(each, unused -> new double[pairs])[i] = one.clock;
            }
            cpu[i] = of(pair, Variant.ROLEGATE).cpu - of(pair, Variant.NONE).cpu;
            clock[i] = of(pair, Variant.ROLEGATE).clock - of(pair, Variant.NONE).clock;
        }
        System.out.printf(
                Locale.ROOT,
                "%nAugmentation, %d methods, %d pairs: %.2f s without, %.2f s with; more: %+.2f s, of CPU %+.2f s.%n",
                METHODS,
                pairs,
                median(took.getOrDefault(Variant.NONE, new double[1])) / 1e9,
                median(took.getOrDefault(Variant.ROLEGATE, new double[1])) / 1e9,
                median(clock) / 1e9,
                median(cpu) / 1e9);
    }

    private void starts(int pairs) throws IOException {
        Map<Variant, Path> jars = new EnumMap<>(Variant.class);
        Map<Variant, double[]> took = new EnumMap<>(Variant.class);
        for (Variant each : turn(0)) {
            jars.put(each, build(each, METHODS).jar);
            took.put(each, new double[pairs]);
        }
        double[] more = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            for (Variant each : turn(i)) {
                of(took, each)[i] = start(of(jars, each));
            }
            more[i] = of(took, Variant.ROLEGATE)[i] - of(took, Variant.NONE)[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%nStart, %d methods, %d pairs, CPU of the whole process: %.0f ms without, %.0f ms with; more: %+.0f ms.%n",
                METHODS,
                pairs,
                median(of(took, Variant.NONE)) / 1e6,
                median(of(took, Variant.ROLEGATE)) / 1e6,
                median(more) / 1e6);
    }

    private long start(Path jar) throws IOException {
        try (Children.Child child = children.start(Figures.STARTED, command(jar, freePort(), List.of()))) {
            return Long.parseLong(child.told());
        }
    }

    /** Now the one first, now the other. */
    private static List<Variant> turn(int pair) {
        return pair % 2 == 0 ? List.of(Variant.NONE, Variant.ROLEGATE) : List.of(Variant.ROLEGATE, Variant.NONE);
    }

    private record Built(Path jar, long cpu, long clock) {}

    private Built build(Variant variant, int methods) throws IOException {
        Path to = folder.resolve(String.valueOf(built++));
        String version = "-Drolegate.version=" + System.getProperty("rolegate.version");
        List<String> command = List.of(
                version,
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                variant.name(),
                Integer.toString(methods),
                to.toString());
        try (Children.Child child = children.start(Build.BUILT, command)) {
            int space = child.told().indexOf(' ');
            Path jar = to.resolve("quarkus-app").resolve("quarkus-run.jar");
            return new Built(
                    jar,
                    Long.parseLong(child.told().substring(0, space)),
                    Long.parseLong(child.told().substring(space + 1)));
        }
    }

    private static List<String> command(Path jar, int port, List<String> options) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.log.console.stderr=true",
                "-Dquarkus.banner.enabled=false",
                "-jar",
                jar.toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static <T> T of(Map<Variant, T> all, Variant variant) {
        return Objects.requireNonNull(all.get(variant));
    }
}
