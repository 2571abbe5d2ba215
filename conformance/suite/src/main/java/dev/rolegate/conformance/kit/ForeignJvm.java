package dev.rolegate.conformance.kit;

import dev.rolegate.testing.Identity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another JVM of the same machine, with the same class path: its identities are worth nothing here. */
final class ForeignJvm {

    private ForeignJvm() {}

    /** The header of an admin, signed there. */
    static String header() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(), "-cp", System.getProperty("java.class.path"), ForeignJvm.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String header = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (header.isEmpty()) {
            throw new IllegalStateException("The other JVM said nothing.");
        }
        return header;
    }

    public static void main(String[] arguments) {
        System.out.println(Identity.of("mallory", "admin").header());
    }
}
