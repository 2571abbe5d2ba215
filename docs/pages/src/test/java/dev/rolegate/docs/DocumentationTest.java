package dev.rolegate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README and every page in docs. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<Path> SAMPLES = Stream.of(
                    Path.of("docs", "on-jersey"),
                    Path.of("docs", "on-resteasy"),
                    Path.of("quarkus-integration", "deployment"))
            .map(module -> ROOT.resolve(module).resolve(Path.of("src", "test", "java", "com", "example")))
            .toList();

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static List<String> blocks(Path page, String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(text(page))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unindented(String text) {
        return text.lines().map(line -> line.strip() + "\n").collect(Collectors.joining());
    }

    @TestFactory
    @DisplayName("each Java block is part of a file that is compiled and tested")
    Stream<DynamicNode> blocksAreCompiled() throws IOException {
        StringBuilder samples = new StringBuilder();
        for (Path folder : SAMPLES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> samples.append(unindented(text(file))).append('\n'));
            }
        }
        String compiled = samples.toString();
        return pages().stream()
                .map(page -> dynamicContainer(
                        page.getFileName().toString(),
                        blocks(page, "java").stream()
                                .map(block -> dynamicTest(
                                        block.lines().findFirst().orElse(""),
                                        () -> assertTrue(compiled.contains(unindented(block)), block)))));
    }

    @TestFactory
    @DisplayName("each relative link leads to a file")
    Stream<DynamicNode> links() throws IOException {
        Pattern link = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");
        return pages().stream()
                .flatMap(page -> link.matcher(text(page)).results().map((MatchResult found) -> {
                    Path target = page.resolveSibling(found.group(1));
                    return dynamicTest(
                            page.getFileName() + ": " + found.group(1), () -> assertTrue(Files.exists(target)));
                }));
    }

    @Test
    @DisplayName("the README's first two shell blocks are the command that starts and the one that tests")
    void commands() throws IOException {
        assertEquals(
                List.of("./mvnw -q -Pstart -pl examples/on-jersey -am\n", "./mvnw verify\n"),
                blocks(ROOT.resolve("README.md"), "sh").subList(0, 2));
    }

    @Test
    @DisplayName("the oldest runtimes that are promised are those of the profile that tests on them")
    void oldestRuntimes() {
        String pom = text(ROOT.resolve("pom.xml"));
        String profile = pom.substring(pom.indexOf("<id>oldest</id>"));
        List<String> versions = Pattern.compile("<(?:jersey|resteasy)\\.version>(.*?)<")
                .matcher(profile.substring(0, profile.indexOf("</profile>")))
                .results()
                .map((MatchResult version) -> version.group(1))
                .toList();
        assertEquals(2, versions.size(), profile);
        assertAll(
                () -> says("README.md", "at the least [Jersey %s, RESTEasy %s]", versions),
                () -> says("docs/compatibility.md", "## The oldest runtimes\n\nJersey %s and RESTEasy %s.", versions));
    }

    private static void says(String page, String sentence, List<String> versions) {
        String expected = String.format(sentence, versions.toArray());
        assertTrue(text(ROOT.resolve(page)).contains(expected), () -> page + ": " + expected);
    }
}
