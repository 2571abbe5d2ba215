package dev.rolegate.testing;

import dev.rolegate.AccessMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An access matrix as it was last accepted.
 *
 * @param file the file under version control
 */
record GoldenFile(Path file) {

    /** Where build tools put what is not for version control. */
    private static final Path REPORTS = Path.of("target", "access-matrix");

    void assertHolds(AccessMatrix matrix) {
        try {
            compare(matrix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(AccessMatrix matrix) throws IOException {
        String now = matrix.toMarkdown();
        write(REPORTS.resolve(file.getFileName() + ".html"), matrix.toHtml());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        // Git may have changed the line ends.
        List<String> accepted =
                Files.exists(file) ? Files.readString(file).lines().toList() : List.of();
        List<String> lines = now.lines().toList();
        if (lines.equals(accepted)) {
            Files.deleteIfExists(beside);
            return;
        }
        if (Boolean.getBoolean("rolegate.accept")) {
            write(file, now);
            Files.deleteIfExists(beside);
            return;
        }
        write(beside, now);
        String what = Files.exists(file)
                ? "The access matrix is not the one in " + file + ":\n"
                        + String.join("\n", LineDiff.of(accepted, lines)) + "\n"
                : "There is no " + file + " to hold the access matrix against.\n";
        throw new AssertionError(
                what + "To accept it, run again with -Drolegate.accept=true, or put " + beside + " in its place.");
    }

    private static void write(Path to, String text) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(to, text);
    }
}
