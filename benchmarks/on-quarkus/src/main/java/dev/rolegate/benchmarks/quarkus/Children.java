package dev.rolegate.benchmarks.quarkus;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Virtual machines of their own. */
final class Children {

    private final File log;

    Children(File log) {
        this.log = log;
    }

    /** The rest of the first line that begins with the mark; the machine goes on. */
    record Child(Process process, String told) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    Child start(String mark, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(mark)) {
                return new Child(process, line.substring(mark.length()));
            }
        }
        throw new IllegalStateException(String.join(" ", command) + " has failed: see " + log);
    }
}
