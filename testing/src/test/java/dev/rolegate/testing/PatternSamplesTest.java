package dev.rolegate.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSamplesTest {

    @ParameterizedTest
    @DisplayName("the plainest text that matches a pattern is found")
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "json|xml json",
                "[2-9][0-9]{3} 2111",
                "[a-z]-[0-9]{1,3} a-1",
                "(?:draft|final)-\\p{Upper}{2} draft-AA",
                "0[1-9]|1[0-2] 01",
                "[^12a]+ 3",
                "[a-z&&[^a-m]]+ n",
                "[\\p{L}&&[^\\p{ASCII}]] ª",
                ".*\\.(?:png|jpe?g) 1.png",
                "(?<year>\\d{4})-W(?<week>\\d\\d) 1111-W11",
                "(?i)v[0-9]+ v1",
                "(?i:v)[0-9]+ v1",
                "\\Qa+b\\E\\?\\x41\\u0042 a+b?AB",
                "^a{2,}$ aa",
                "x*+y??z xyz",
                "(?=a)[a-z]{2} aa",
                "(?<!a)b(?!c)[cd] bd",
                "(?>a|b)c ac",
                "\\w+@\\w+ 1@1",
                "[\\]x]y xy",
                "[\\Q[\\E] [",
                "[0-9a-f]{8}(?:-[0-9a-f]{4}){3} 11111111-1111-1111-1111",
            })
    void found(String regex, String sample) {
        assertEquals(sample, PatternSamples.of(regex).stream().findFirst().orElse("none"));
    }

    @ParameterizedTest
    @DisplayName("a pattern that is too much for a guess gives none, and no error")
    @CsvSource({"(a)\\1", "(?=x-1)x.*", "a{300}", "[]", "(", "a{2147483648}"})
    void none(String regex) {
        assertEquals(0, PatternSamples.of(regex).size());
    }

    @ParameterizedTest
    @DisplayName("a pattern with very many answers gives a few")
    @CsvSource({"(a|b|1)*", "[a-z0-9]{64}[a-z]*[0-9]*.*.*.*.*.*.*"})
    void bounded(String regex) {
        assertEquals(true, PatternSamples.of(regex).size() <= 64);
    }
}
