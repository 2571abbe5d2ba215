package dev.rolegate.conformance.report;

import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run leaves behind: {@code target/conformance/<run>.txt}, a line for each request, the same on every runtime. */
public final class Transcript {

    static final Path FOLDER = Path.of("target", "conformance");

    private Transcript() {}

    public static void write(String name, Run run) throws IOException {
        StringBuilder lines = new StringBuilder();
        run.results().forEach(result -> lines.append(result.line()).append('\n'));
        Files.writeString(Files.createDirectories(FOLDER).resolve(name + ".txt"), lines);
    }
}
