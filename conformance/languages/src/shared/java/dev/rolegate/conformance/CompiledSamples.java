package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.report.CheckedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The class files under version control. */
final class CompiledSamples {

    private CompiledSamples() {}

    /** Fails if they are not exactly what the compiler made; with {@code -Daccept} they become it. */
    static void hold(Path folder, Path fresh) throws IOException {
        if (CheckedIn.ACCEPTED) {
            for (String file : Languages.files(fresh, ".class").keySet()) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(fresh.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertEquals(Languages.files(fresh, ".class"), Languages.files(folder, ".class"), folder + CheckedIn.HOW);
    }
}
