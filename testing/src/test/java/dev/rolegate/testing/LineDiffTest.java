package dev.rolegate.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "a b c / a b c / ''",
                "a b c / a c / '- b'",
                "a c / a b c / '+ b'",
                "a b c / a x c / '- b, + x'",
                "a b / b a / '- a, + a'",
                "a a b / a b b / '- a, + b'",
                "a a / a a a / '+ a'"
            })
    @DisplayName("only what differs is shown, removed before added")
    void diff(String before, String after, String expected) {
        assertEquals(expected, String.join(", ", LineDiff.of(lines(before), lines(after))));
    }

    private static List<String> lines(String text) {
        return List.of(text.split(" "));
    }
}
