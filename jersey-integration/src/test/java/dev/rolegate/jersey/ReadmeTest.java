package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SAMPLES = Path.of("src", "test", "java", "com", "example", "users");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @TestFactory
    @DisplayName("each Java block of the README is part of a file that is compiled and tested")
    Stream<DynamicTest> blocksAreCompiled() throws IOException {
        StringBuilder compiled = new StringBuilder();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                compiled.append(unindented(Files.readString(file))).append('\n');
            }
        }
        return blocks("java").stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElse(""),
                        () -> assertTrue(compiled.indexOf(unindented(block)) >= 0, block)));
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    @DisplayName("the first two shell blocks are the command that starts and the one that tests")
    void commands() throws IOException {
        assertEquals(
                List.of("./mvnw -q -Pstart -pl examples/on-jersey -am\n", "./mvnw verify\n"),
                blocks("sh").subList(0, 2));
    }
}
