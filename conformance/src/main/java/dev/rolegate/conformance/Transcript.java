package dev.rolegate.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a run leaves behind: {@code target/conformance/<runtime>.txt}, a line for each request and one with the sums. */
final class Transcript {

    static final Path FOLDER = Path.of("target", "conformance");

    /** What the line with the sums begins with. */
    static final String SUMS = "# ";

    private Transcript() {}

    static void write(String runtime, Run run) throws IOException {
        StringBuilder lines = new StringBuilder();
        run.results().forEach(result -> lines.append(result.line()).append('\n'));
        lines.append(SUMS).append("cases=").append(run.cases(result -> true));
        lines.append(" open=").append(run.cases(Result::isOpen));
        lines.append(" differing=").append(run.cases(Result::isDiffering));
        lines.append(" sha256=").append(digest(run)).append('\n');
        Files.writeString(Files.createDirectories(FOLDER).resolve(runtime + ".txt"), lines);
    }

    /** The SHA-256 of the lines of all parts that every runtime has. */
    static String digest(Run run) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            run.results().stream()
                    .filter(result -> !result.part().optional())
                    .forEach(result -> digest.update((result.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
