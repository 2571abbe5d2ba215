package dev.rolegate.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts virtual machines with the class path of this one, one at a time. */
final class Forks {

    /**
     * Compiled in the foreground, so that a busy machine measures the same code; what is measured stays a call, so that nothing of it
     * moves out of the loop around it. The collector is the usual one: what the compiler keeps off the heap depends on it.
     */
    private static final List<String> SAME_CODE = List.of(
            "-Xbatch",
            "-XX:+UseG1GC",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=dontinline,dev.rolegate.*::once");

    /** What is only softly held would come and go with the size of the heap. */
    private static final List<String> SAME_HEAP = List.of("-XX:SoftRefLRUPolicyMSPerMB=0", "-Xmx2g");

    private final File log;

    Forks(File log) {
        this.log = log;
    }

    /** Some work, as often as that in a batch. */
    Sample work(Enum<?> name, int count) {
        return run(SAME_CODE, Fork.class, name.name(), Integer.toString(count));
    }

    /** One start. */
    Sample start(Protection protection, int methods) {
        return run(SAME_HEAP, Start.class, protection.name(), Integer.toString(methods));
    }

    private Sample run(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output.lines()
                    .filter(Sample::isPrinted)
                    .findFirst()
                    .map(Sample::parse)
                    .orElseThrow(() -> new IllegalStateException(
                            main.getSimpleName() + " " + String.join(" ", arguments) + " has failed: see " + log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
