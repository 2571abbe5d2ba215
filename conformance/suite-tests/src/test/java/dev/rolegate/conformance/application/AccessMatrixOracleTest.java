package dev.rolegate.conformance.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.gate.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The access matrix, which sees the classes alone, against the oracle, which knows the answers. */
class AccessMatrixOracleTest {

    /** There the caller is not who the client says. */
    private static final Set<String> OTHER_CALLERS = Set.of(
            "unavailable",
            "unavailable, who it is",
            "events, unavailable",
            "no security context",
            "a principal that stands for nobody",
            "a principal without a name",
            "a principal with an empty name",
            "path parameters in roles");

    /** There, or below what ends with a slash, the application's own code denies. */
    private static final List<String> OWN_DECISIONS =
            List.of("/told/", "/thrown/", "/later/", "/accounts/own", "/accounts/forbidden", "/accounts/7/entries");

    private static final List<String> DIFFERENCES = new ArrayList<>();
    private static int visible;

    @BeforeAll
    static void compare() {
        for (Part part : Parts.all()) {
            if (!OTHER_CALLERS.contains(part.name())) {
                Templates templates = new Templates(AccessMatrix.of(part.behind(Gate.ROLEGATE)));
                part.shapes().cases().forEach(each -> compare(templates, each));
            }
        }
    }

    private static void compare(Templates templates, Case request) {
        Endpoint endpoint = templates.find(request);
        if (endpoint == null
                || endpoint.access() == Access.UNKNOWN
                || OWN_DECISIONS.stream().anyMatch(own -> isThere(request.path(), own))) {
            return;
        }
        visible++;
        List<Boolean> says = List.of(
                endpoint.access() == Access.OPEN,
                endpoint.grants(Identity.USER.roles()),
                endpoint.grants(Identity.ADMIN.roles()));
        List<Boolean> knows = Stream.of(Identity.values())
                .map(identity -> request.answer(identity).isGrant())
                .toList();
        if (!says.equals(knows)) {
            DIFFERENCES.add(request.name());
        }
    }

    private static boolean isThere(String path, String own) {
        return own.endsWith("/") ? path.startsWith(own) : path.equals(own);
    }

    @Test
    @DisplayName("whom the matrix lets in is whom the oracle lets in, unless a locator does not name the class")
    void agrees() {
        assertEquals(Templates.UNNAMED_SUBCLASSES, DIFFERENCES);
    }

    @Test
    @DisplayName("most cases are visible in the classes")
    void mostAreVisible() {
        assertTrue(visible > 2_200, () -> visible + " cases");
    }
}
