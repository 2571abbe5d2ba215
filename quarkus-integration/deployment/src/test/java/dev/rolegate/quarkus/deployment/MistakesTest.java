package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A build with mistakes")
class MistakesTest {

    private static final Pattern IDS = Pattern.compile("\\[([a-z-]+)]\n|\\[([a-z-]+)]$");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(
                    Mistaken.class, Mistaken.Resource.class, Mistaken.Service.class, Mistaken.OwnFeature.class)
            .overrideConfigKey("quarkus.rolegate.challenge", "Basic realm=\"users\"")
            .overrideConfigKey("rolegate.challenge", "Bearer")
            .overrideConfigKey("quarkus.rolegate.disclose-roles", "yes")
            .assertException(MistakesTest::isWholeReport);

    private static void isWholeReport(Throwable failure) {
        String report = failure.getMessage();
        List<String> ids = new ArrayList<>();
        Matcher each = IDS.matcher(report);
        while (each.find()) {
            ids.add(each.group(1) == null ? each.group(2) : each.group(1));
        }
        assertEquals(
                List.of(
                        "bad-property",
                        "blank-role",
                        "contradictory-target",
                        "feature-in-feature",
                        "misplaced-role",
                        "two-values"),
                ids.stream().sorted().toList(),
                report);
    }

    @Test
    @DisplayName("fails, and its report names all of them")
    void fails() {
        fail("It was built.");
    }
}
