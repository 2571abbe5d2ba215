package dev.rolegate.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a run leaves behind: {@code target/conformance/<run>.txt}, a line for each request, and the digest. */
final class Transcript {

    static final Path FOLDER = Path.of("target", "conformance");

    private Transcript() {}

    static void write(String name, Run run) throws IOException {
        StringBuilder lines = new StringBuilder();
        run.results().forEach(result -> lines.append(result.line()).append('\n'));
        lines.append("# sha256=").append(digest(run)).append('\n');
        Files.writeString(Files.createDirectories(FOLDER).resolve(name + ".txt"), lines);
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
