package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run again and again, each time with other JSON providers on the class path; see the executions in the pom. */
class JsonProvidersTest {

    private static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "Jackson", "org.jboss.resteasy.plugins.providers.jackson.ResteasyJackson2Provider",
            "JSON-B", "org.jboss.resteasy.plugins.providers.jsonb.JsonBindingProvider"));
    private static final List<String> PARTS =
            List.of("denials", "challenge", "problem details", "unavailable", "media types", "exceptions");

    private static boolean isPresent(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    @DisplayName("the providers are those of this execution")
    void present() {
        String present = KNOWN.entrySet().stream()
                .filter(each -> isPresent(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        assertEquals(System.getProperty("json.providers", ""), present);
    }

    @Test
    @DisplayName("denials are the same bytes, whichever there are")
    void denials() throws Exception {
        List<Part> parts = Parts.catalogue().stream()
                .filter(part -> PARTS.contains(part.name()))
                .toList();
        assertEquals(PARTS.size(), parts.size());
        Run run = Run.of(parts, Gate.ROLEGATE, false, ResteasyServer::new);
        assertEquals(
                List.of(), run.results().stream().filter(Result::isDiffering).toList());
    }
}
