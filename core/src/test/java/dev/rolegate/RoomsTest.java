package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which room of the core may touch which; docs/architecture.md has the picture. */
class RoomsTest {

    private static final String INSIDE = "dev.rolegate.internal.";

    /** The public API is known to all; what it knows of the rooms is one of these. */
    private static final Map<String, Set<String>> MAY_TOUCH = Map.of(
            "rule", Set.of(),
            "host", Set.of("rule"),
            "options", Set.of("rule"),
            "denial", Set.of("options", "host"),
            "gate", Set.of("rule", "host", "options", "denial"),
            "matrix", Set.of("rule", "gate", "denial"),
            "deployment", Set.of("rule", "host", "options", "denial", "gate", "matrix"));

    private static final Pattern RUNTIME =
            Pattern.compile("(?i)jersey|resteasy|quarkus|\\bcxf|tomee|helidon|liberty|wildfly|payara");

    /** By file: what a class and those inside it use. */
    private static final Map<String, Set<String>> ARROWS = arrows();

    private static Map<String, Set<String>> arrows() {
        try {
            Path classes = Files.createTempDirectory(Path.of("target"), "jdeps");
            Path own = Path.of(RequiresRole.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(own)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    // A module would be asked for what it requires.
                    if (!each.endsWith("module-info.class")) {
                        Path copy = classes.resolve(own.relativize(each).toString());
                        Files.createDirectories(copy.getParent());
                        Files.copy(each, copy);
                    }
                }
            }
            StringWriter told = new StringWriter();
            ToolProvider.findFirst("jdeps")
                    .orElseThrow()
                    .run(
                            new PrintWriter(told),
                            new PrintWriter(told),
                            "-verbose:class",
                            "--ignore-missing-deps",
                            "-filter:none",
                            classes.toString());
            Map<String, Set<String>> arrows = new TreeMap<>();
            told.toString().lines().map(line -> line.strip().split("\\s+")).forEach(words -> {
                if (words.length > 2 && words[0].startsWith("dev.rolegate") && words[1].equals("->")) {
                    Set<String> to = arrows.computeIfAbsent(file(words[0]), any -> new TreeSet<>());
                    if (words[2].startsWith("dev.rolegate") && !file(words[2]).equals(file(words[0]))) {
                        to.add(file(words[2]));
                    }
                }
            });
            return arrows;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String file(String type) {
        return type.replaceFirst("\\$.*", "");
    }

    private static String room(String type) {
        return type.startsWith(INSIDE) ? type.substring(INSIDE.length()).replaceFirst("\\..*", "") : "";
    }

    private static String shortened(String type) {
        return type.startsWith(INSIDE) ? type.substring(INSIDE.length()) : type;
    }

    private static Set<String> reached(String from) {
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : ARROWS.getOrDefault(open.remove(), Set.of())) {
                if (all.add(next)) {
                    open.add(next);
                }
            }
        }
        return all;
    }

    @Test
    @DisplayName("each room touches those below it alone")
    void rooms() {
        Set<String> wrong = new TreeSet<>();
        ARROWS.forEach((from, all) -> all.forEach(to -> {
            if (!room(from).isEmpty()
                    && !room(to).isEmpty()
                    && !room(from).equals(room(to))
                    && !MAY_TOUCH.get(room(from)).contains(room(to))) {
                wrong.add(shortened(from) + " -> " + shortened(to));
            }
        }));
        assertEquals(Set.of(), wrong);
    }

    @Test
    @DisplayName("each file stands in a room")
    void everyFile() {
        Set<String> rooms =
                ARROWS.keySet().stream().map(RoomsTest::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("");
        assertEquals(new TreeSet<>(MAY_TOUCH.keySet()), rooms);
    }

    @Test
    @DisplayName("at most six files know one another in a circle")
    void circles() {
        for (String each : ARROWS.keySet()) {
            Set<String> circle = new TreeSet<>();
            for (String other : reached(each)) {
                if (reached(other).contains(each)) {
                    circle.add(shortened(other));
                }
            }
            assertTrue(circle.size() <= 6, circle::toString);
        }
    }

    @Test
    @DisplayName("no file knows more than twelve others")
    void fanOut() {
        List<String> wide = new ArrayList<>();
        ARROWS.forEach((from, all) -> {
            if (all.size() > 12) {
                wide.add(from + " knows " + all);
            }
        });
        assertEquals(List.of(), wide);
    }

    /**
     * The module names the integrations, since it opens rooms to them alone; proxies and other people's annotations are told by
     * what their libraries call themselves, and two of these are a runtime's, too.
     */
    @Test
    @DisplayName("no file outside host names a runtime, but two that have to")
    void runtimes() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            assertEquals(
                    new TreeSet<>(Set.of("ForeignNames.java", "module-info.java")),
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.getParent().endsWith("host"))
                            .filter(file -> RUNTIME.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
