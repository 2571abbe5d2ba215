package dev.rolegate.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest
    @DisplayName("literals stay as they are, what a path cannot hold is encoded, and nothing twice")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/$a:b@c,d=e+f!g~h(i) /$a:b@c,d=e+f!g~h(i)",
                "/{a}:{b} /A:B",
                "/{a:[0-9]{1,3}\\}}/x /A/x",
                "/b%20c/ü/^ /b%20c/%C3%BC/%5E",
                "/{a:x}{b} /AB",
                "/ /",
            })
    void filled(String template, String path) {
        assertEquals(
                path,
                new PathTemplate(template).filled(parameter -> parameter.name().toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    @DisplayName("a value keeps its slashes and signs; a semicolon and whatever else says something is encoded")
    void value() {
        assertEquals("/a/b:c%3B%3F%23%25", new PathTemplate("/{x}").filled(parameter -> "a/b:c;?#%"));
    }
}
