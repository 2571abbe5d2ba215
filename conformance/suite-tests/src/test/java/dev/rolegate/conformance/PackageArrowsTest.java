package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which package of the suite may touch which; its package-info says what each is for. */
class PackageArrowsTest {

    private static final Path SUITE = Path.of("../suite/src/main/java/dev/rolegate/conformance");

    /** From below to above: each touches those named before it alone. */
    private static final List<String> ORDER = List.of(
            "http",
            "caller",
            "gate",
            "cases",
            "provider",
            "catalogue",
            "generated",
            "oracle",
            "application",
            "run",
            "report",
            "suite",
            "host",
            "kit",
            "fault");

    private static final Pattern TOUCHED = Pattern.compile("\\bdev\\.rolegate\\.conformance\\.([a-z]+)\\.");

    private static Map<String, Set<String>> touched() throws IOException {
        Map<String, Set<String>> touched = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SUITE)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".java")).toList()) {
                String own = file.getParent().getFileName().toString();
                Set<String> others = touched.computeIfAbsent(own, any -> new TreeSet<>());
                Matcher other = TOUCHED.matcher(Files.readString(file));
                while (other.find()) {
                    others.add(other.group(1));
                }
                others.remove(own);
            }
        }
        return touched;
    }

    @Test
    @DisplayName("a package of the suite touches those below it alone")
    void arrows() throws IOException {
        Set<String> wrong = new TreeSet<>();
        touched()
                .forEach((from, others) -> others.stream()
                        .filter(to -> ORDER.indexOf(to) > ORDER.indexOf(from))
                        .forEach(to -> wrong.add(from + " -> " + to)));
        assertEquals(Set.of(), wrong);
    }

    @Test
    @DisplayName("nothing stands outside the packages")
    void everyFile() throws IOException {
        try (Stream<Path> top = Files.list(SUITE)) {
            Set<String> names =
                    top.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            Set<String> expected = new TreeSet<>(ORDER);
            expected.add("package-info.java");
            assertEquals(expected, names);
        }
    }
}
