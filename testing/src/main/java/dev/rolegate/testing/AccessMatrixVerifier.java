package dev.rolegate.testing;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds an access matrix against a file under version control, and against the running application.
 *
 * <p>What is not so is an {@link AssertionError}, whatever the test framework.
 *
 * <pre>{@code
 * AccessMatrixVerifier verifier = AccessMatrixVerifier.of(new UsersApplication());
 * verifier.assertMatches(Path.of("access-matrix.md"));
 * verifier.parameter("id", "123").assertEnforcedAt(URI.create("http://localhost:8080/"));
 * }</pre>
 */
public final class AccessMatrixVerifier {

    private final AccessMatrix matrix;
    private final Map<String, String> parameters;

    private AccessMatrixVerifier(AccessMatrix matrix, Map<String, String> parameters) {
        this.matrix = matrix;
        this.parameters = parameters;
    }

    /**
     * A verifier without any path parameter.
     *
     * @param matrix what is to be so
     * @return a verifier
     */
    public static AccessMatrixVerifier of(AccessMatrix matrix) {
        return new AccessMatrixVerifier(matrix, Map.of());
    }

    /**
     * A verifier of {@link AccessMatrix#of(Application)}.
     *
     * @param application an application that does not run
     * @return a verifier
     */
    public static AccessMatrixVerifier of(Application application) {
        return of(AccessMatrix.of(application));
    }

    /**
     * Sets a path parameter, wherever it stands. One that is not set gets a value of its type, if that fits the template.
     *
     * @param name the parameter's name
     * @param value its value, not encoded; slashes stay slashes
     * @return a verifier that knows the parameter as well
     */
    public AccessMatrixVerifier parameter(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new AccessMatrixVerifier(matrix, more);
    }

    /**
     * Compares the matrix as Markdown with a file, line by line, and writes it as HTML to {@code target/access-matrix}.
     *
     * <p>Where they differ, or the file is missing, the new text is written beside the file, with the ending
     * {@code .new}; with the system property {@code rolegate.accept=true} it replaces the file instead.
     *
     * @param file the file under version control
     * @throws AssertionError if they differ, with the lines that do
     */
    public void assertMatches(Path file) {
        new GoldenFile(file).assertHolds(matrix);
    }

    /**
     * Calls every endpoint as an anonymous caller, as one without roles, with each role that is enough, and with all
     * roles but those; sees whether they get in when, and only when, the matrix says so.
     *
     * <p>The application under test has to have the {@link IdentityFeature}, which answers right behind the check: no
     * resource method runs. Sub-resource locators do run, and so do the application's filters before the check. What is
     * unknown behind a locator is not called.
     *
     * @param base the application's root
     * @throws AssertionError if an answer is not what the matrix says, with all that are not; or if the application does
     *     not have the feature, before anything is called
     * @throws IllegalStateException if a path parameter has to be set
     */
    public void assertEnforcedAt(URI base) {
        List<String> deviations = new ArrayList<>();
        int answers = 0;
        Calls calls = new Calls(base);
        calls.assertFeaturePresent();
        for (Endpoint endpoint : matrix.endpoints()) {
            if (endpoint.verb().equals("*") || endpoint.access() == Access.UNKNOWN) {
                continue;
            }
            URI uri = PathValues.uri(base, endpoint, parameters);
            for (Expectation expectation : Expectation.all(endpoint, matrix.roles())) {
                answers++;
                String deviation = expectation.deviation(calls.status(endpoint, uri, expectation.caller()));
                if (deviation != null) {
                    deviations.add(endpoint.verb() + " " + endpoint.path() + " as " + expectation.caller() + ": "
                            + deviation + " (" + uri + ")");
                }
            }
        }
        if (!deviations.isEmpty()) {
            throw new AssertionError(deviations.size() + " of " + answers
                    + " answers are not what the access matrix says:\n" + String.join("\n", deviations));
        }
    }
}
