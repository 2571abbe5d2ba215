package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.options.Options;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    @DisplayName("the metadata for completion lists every option")
    void complete() throws Exception {
        try (InputStream file =
                CompletionTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            String metadata = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(
                    new TreeSet<>(Options.properties()),
                    Pattern.compile("\"name\": \"(rolegate\\.[^\"]+)\"")
                            .matcher(metadata)
                            .results()
                            .map(each -> each.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
