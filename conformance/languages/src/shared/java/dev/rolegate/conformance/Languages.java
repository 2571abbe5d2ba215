package dev.rolegate.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The languages, and their compilers where those are there. */
final class Languages {

    /** Sources, and the class files of some of them. */
    private static final Path FOLDER = Path.of("..", "src");

    private static final List<String> NAMES = List.of("kotlin", "scala", "groovy");

    private Languages() {}

    /** Whether all kinds are to be compiled, which takes the compilers. */
    static boolean areCompiled() {
        return Boolean.getBoolean("rolegate.languages");
    }

    static List<Column> columns() {
        return NAMES.stream()
                .map(name -> new Column(
                        Character.toUpperCase(name.charAt(0)) + name.substring(1),
                        loader(areCompiled() ? compiled(name) : samples(name)),
                        name,
                        UnaryOperator.identity()))
                .toList();
    }

    static List<String> names() {
        return NAMES;
    }

    /** Where the checked-in class files are. */
    static Path samples(String language) {
        return FOLDER.resolve("sample").resolve(language);
    }

    /** The hash of each file's bytes, by its path. */
    static Map<String, Integer> files(Path folder, String suffix) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file :
                        found.filter(each -> each.toString().endsWith(suffix)).toList()) {
                    files.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    private static Path compiled(String language) {
        return compile(language, Path.of("target", "languages", language), "sample", "kinds");
    }

    /** Compiles folders of sources in a JVM of its own, since a compiler may end it. */
    static Path compile(String language, Path into, String... folders) {
        try {
            Files.createDirectories(into);
            String classPath = System.getProperty("java.class.path");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
            command.addAll(
                    switch (language) {
                        case "kotlin" ->
                            List.of(
                                    "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                                    "-no-stdlib",
                                    "-no-reflect",
                                    "-jvm-target",
                                    "17",
                                    "-cp",
                                    classPath,
                                    "-d",
                                    into.toString());
                        case "scala" ->
                            List.of(
                                    "dotty.tools.dotc.Main",
                                    "-java-output-version",
                                    "17",
                                    "-sourceroot", // Else the class files differ by the folder that the project is in.
                                    FOLDER.toString(),
                                    "-classpath",
                                    classPath,
                                    "-d",
                                    into.toString());
                        default ->
                            List.of(
                                    "org.codehaus.groovy.tools.FileSystemCompiler",
                                    "-cp",
                                    classPath,
                                    "-d",
                                    into.toString());
                    });
            for (String folder : folders) {
                try (Stream<Path> sources = Files.list(FOLDER.resolve(language).resolve(folder))) {
                    sources.map(Path::toString).sorted().forEach(command::add);
                }
            }
            Path log = into.resolveSibling(language + ".log");
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException(Files.readString(log));
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader(Path folder) {
        try {
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Languages.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
