package com.example.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in a process of its own, which ends with the tests at the latest; what it prints goes to a file. */
final class Child implements AutoCloseable {

    /** The first start of a Keycloak builds it. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;

    private Child(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts it and waits until it prints that it is ready. */
    static Child start(String name, ProcessBuilder builder, String ready) throws IOException, InterruptedException {
        Path log = Path.of("target", STARTED.incrementAndGet() + "-" + name + ".log");
        Child child = new Child(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(ready)) {
            if (!child.process.isAlive() || Instant.now().isAfter(end)) {
                child.close();
                throw new IllegalStateException("It did not start: " + log.toAbsolutePath());
            }
            Thread.sleep(200);
        }
        return child;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
