package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.options.Options;
import dev.rolegate.quarkus.RolegateConfig;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the options of quarkus.rolegate")
class OptionsTest {

    @Test
    @DisplayName("are those of rolegate, but for the one that the application alone may set, and Quarkus' own")
    void all() {
        Set<String> expected = new TreeSet<>(Options.properties());
        expected.remove("rolegate.report-only-until");
        expected.add("rolegate.decide-jakarta-annotations");
        Set<String> found = new TreeSet<>();
        for (Method each : RolegateConfig.class.getMethods()) {
            found.add("rolegate." + each.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }
        assertEquals(expected, found);
    }
}
