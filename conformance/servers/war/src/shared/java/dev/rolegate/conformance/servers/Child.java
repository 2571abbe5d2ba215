package dev.rolegate.conformance.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a JVM of its own; what it prints goes to a file. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Child start(Path log, List<String> command) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        return new Child(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** The Java that runs the tests; a server that runs for minutes is not worth the second compiler's time. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx2g");
    }

    /** Something that will be so in the end. */
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits; fails as soon as the process has ended or the condition says so, and ends it then and when it takes too long. */
    void await(Condition condition) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        boolean ready = false;
        try {
            while (!condition.holds()) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    String state = process.isAlive() ? "running" : "ended";
                    throw new IllegalStateException("Not ready, " + state + ": " + log);
                }
                Thread.sleep(200);
            }
            ready = true;
        } finally {
            if (!ready) {
                close();
            }
        }
    }

    /** Whether it has printed this. */
    boolean says(String text) throws IOException {
        return Files.readString(log).contains(text);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
