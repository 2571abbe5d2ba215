package dev.rolegate.conformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file under version control that says what a run found; with {@code -Daccept} a run writes it. */
public final class CheckedIn {

    public static final boolean ACCEPTED = System.getProperty("accept") != null;
    public static final String HOW = "; if that is as it should be, accept it: see docs/conformance.md";

    private CheckedIn() {}

    /** A page of the documentation, seen from whichever module runs. */
    public static Path page(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder.resolve(Path.of("docs", name));
    }

    /** Changes a file of which each run answers for a part of its own; runs may do so at the same time. */
    static void change(Path file, Consumer<List<String>> edit) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock();
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            edit.accept(lines);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Fails if the file does not hold exactly this text. */
    public static void holds(Path file, String text) throws IOException {
        if (ACCEPTED) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", text, file + HOW);
    }
}
