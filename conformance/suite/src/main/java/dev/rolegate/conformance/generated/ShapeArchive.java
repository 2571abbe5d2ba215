package dev.rolegate.conformance.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The class files of the shapes beside the suite's own: compiled with it, and not again in each JVM that runs it. */
final class ShapeArchive {

    private ShapeArchive() {}

    /**
     * Compiles all shapes.
     *
     * @param arguments where the suite's class files are
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], ShapeArchive.class.getPackageName().split("\\."));
        for (Variation variation : Variation.values()) {
            write(folder.resolve(name(variation)), GeneratedShapes.compile(variation));
        }
    }

    private static void write(Path file, Map<String, byte[]> classes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : new TreeMap<>(classes).entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }
    }

    /** The class files by binary name. */
    static Map<String, byte[]> read(Variation variation) {
        try (InputStream file = ShapeArchive.class.getResourceAsStream(name(variation))) {
            if (file == null) {
                throw new IllegalStateException(name(variation) + " is missing: ./mvnw process-classes writes it.");
            }
            ZipInputStream zip = new ZipInputStream(file);
            Map<String, byte[]> classes = new HashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Variation variation) {
        return "shapes-" + variation + ".zip";
    }
}
