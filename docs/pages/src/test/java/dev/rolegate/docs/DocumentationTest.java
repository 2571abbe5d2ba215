package dev.rolegate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private static final List<String> FOLDERS =
            List.of("docs", "examples", "quarkus-integration/deployment/src", "spring-boot-integration/src");
    private static final Pattern SAMPLE =
            Pattern.compile(".*/(src/(main|test)/(java|kotlin)/.*\\.(java|kt)|build\\.gradle)");

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

    @TestFactory
    @DisplayName("each block of code is part of a file that is compiled and tested, and shows the imports it needs")
    Stream<DynamicNode> blocksAreCompiled() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> SAMPLE.matcher(file.toString()).matches())
                        .map(file -> Sample.of(text(file)))
                        .forEach(samples::add);
            }
        }
        return pages().stream()
                .map(page -> dynamicContainer(
                        page.getFileName().toString(),
                        blocks(page, "(?:java|kotlin|groovy)").stream()
                                .map(Sample::of)
                                .map(block -> dynamicTest(
                                        block.code().lines().findFirst().orElse(""),
                                        () -> assertShown(block, samples)))));
    }

    private static void assertShown(Sample block, List<Sample> files) {
        List<Set<String>> needed = files.stream()
                .filter(file -> file.code().contains(block.code()))
                .map(file -> file.importsOf(block.code()))
                .toList();
        assertFalse(needed.isEmpty(), () -> "In no file: " + block.code());
        assertTrue(needed.contains(block.imports()), () -> "Needs one of " + needed + ", shows " + block.imports());
    }

    /** Java in a page or a file: the imports, and all the rest without its indentation. */
    private record Sample(Set<String> imports, String code) {

        static Sample of(String text) {
            Set<String> imports = text.lines()
                    .filter(line -> line.startsWith("import "))
                    .collect(Collectors.toCollection(TreeSet::new));
            String code = text.lines()
                    .filter(line -> !line.startsWith("import "))
                    .map(line -> line.strip() + "\n")
                    .collect(Collectors.joining());
            return new Sample(imports, imports.isEmpty() ? code : code.stripLeading());
        }

        Set<String> importsOf(String part) {
            return imports.stream()
                    .filter(line -> Pattern.compile("\\b" + line.replaceAll(".*\\.|;", "") + "\\b")
                            .matcher(part)
                            .find())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
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
