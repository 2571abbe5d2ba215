package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.options.Options;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    @DisplayName("the metadata for completion lists every option")
    void complete() throws Exception {
        try (InputStream file =
                        CompletionTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json");
                JsonReader reader = Json.createReader(file)) {
            assertEquals(
                    new TreeSet<>(Options.properties()),
                    reader.readObject().getJsonArray("properties").getValuesAs(JsonObject.class).stream()
                            .map(each -> each.getString("name"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
