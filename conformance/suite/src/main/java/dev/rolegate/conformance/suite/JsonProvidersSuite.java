package dev.rolegate.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run again and again, each time with other JSON providers on the class path; see the executions in the runtime's pom. */
public abstract class JsonProvidersSuite {

    private static final List<String> PARTS =
            List.of("denials", "challenge", "problem details", "unavailable", "media types", "exceptions");

    /** For a subclass of each runtime. */
    protected JsonProvidersSuite() {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** A class of each of the runtime's providers, by the provider's name. */
    protected abstract Map<String, String> known();

    /** The names of those that are there where no execution says so. */
    protected String usual() {
        return "";
    }

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
        String present = new TreeMap<>(known())
                .entrySet().stream()
                        .filter(each -> isPresent(each.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        assertEquals(System.getProperty("json.providers", usual()), present);
    }

    @Test
    @DisplayName("denials are the same bytes, whichever there are")
    void denials() throws Exception {
        List<Part> parts = Parts.catalogue().stream()
                .filter(part -> PARTS.contains(part.name()))
                .toList();
        assertEquals(PARTS.size(), parts.size());
        Run run = Run.of(parts, Gate.ROLEGATE, false, this::start);
        assertEquals(
                List.of(), run.results().stream().filter(Result::isDiffering).toList());
    }
}
