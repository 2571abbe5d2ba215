package dev.rolegate.testing;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import jakarta.ws.rs.core.Application;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

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

    private static final System.Logger LOG = System.getLogger("dev.rolegate.testing");

    private final AccessMatrix matrix;
    private final PathValues values;
    private final boolean stricter;

    private AccessMatrixVerifier(AccessMatrix matrix, PathValues values, boolean stricter) {
        this.matrix = matrix;
        this.values = values;
        this.stricter = stricter;
    }

    /**
     * A verifier without any path parameter.
     *
     * @param matrix what is to be so
     * @return a verifier
     */
    public static AccessMatrixVerifier of(AccessMatrix matrix) {
        return new AccessMatrixVerifier(matrix, PathValues.NONE, false);
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
     * Sets a path parameter, wherever it stands. One that is not set gets a value of its type that fits the template, if
     * one can be guessed.
     *
     * @param name the parameter's name
     * @param value its value, not encoded; slashes stay slashes
     * @return a verifier that knows the parameter as well
     */
    public AccessMatrixVerifier parameter(String name, String value) {
        return new AccessMatrixVerifier(matrix, values.with(name, value), stricter);
    }

    /**
     * Sets a path parameter of one endpoint, whatever it is elsewhere.
     *
     * @param endpoint its verb and path as the matrix writes them, such as <code>GET /users/{id}</code>, or its path alone
     * @param name the parameter's name
     * @param value its value, not encoded; slashes stay slashes
     * @return a verifier that knows the parameter as well
     * @throws IllegalArgumentException if the matrix has no such endpoint
     */
    public AccessMatrixVerifier parameter(String endpoint, String name, String value) {
        for (Endpoint each : matrix.endpoints()) {
            if (endpoint.equals(PathValues.name(each)) || endpoint.equals(each.path())) {
                return new AccessMatrixVerifier(matrix, values.with(endpoint, name, value), stricter);
            }
        }
        throw new IllegalArgumentException("The access matrix has no endpoint " + endpoint + ". It writes them as "
                + matrix.endpoints().stream().map(PathValues::name).findFirst().orElse("GET /users/{id}") + ".");
    }

    /**
     * Takes an application that lets in fewer callers than the matrix for right: one with other filters in front of the
     * check, or locators that want more than a role. Then only who gets in, or is answered by a 2xx, and must not, is a
     * deviation; and that nobody gets in anywhere, since nothing could be said of the check.
     *
     * @return a verifier that allows it
     */
    public AccessMatrixVerifier allowStricter() {
        return new AccessMatrixVerifier(matrix, values, true);
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
     * roles but those; sees whether they get in when, and only when, the matrix says so. Roles with path parameters are
     * given for the values with which an endpoint is called, and to those who lack them for others.
     *
     * <p>The application under test has to have the {@link IdentityFeature}, which answers right behind the check: no
     * resource method runs. Sub-resource locators do run, and so do the application's filters before the check. What is
     * unknown behind a locator is not called.
     *
     * @param base the application's root
     * @return how many answers are what the matrix says; it is logged as well
     * @throws AssertionError if an answer is not what the matrix says, with all that are not; if there is nothing to be
     *     called; or if the application does not have the feature, before anything is called
     * @throws IllegalStateException if path parameters have to be set, with all that have to, before anything is called; or
     *     if the application only reports
     * @throws java.io.UncheckedIOException if there is no answer, with the address
     */
    public int assertEnforcedAt(URI base) {
        List<Endpoint> endpoints = matrix.endpoints().stream()
                .filter(each -> !each.verb().equals("*") && each.access() != Access.UNKNOWN)
                .toList();
        List<URI> uris = values.uris(base, endpoints);
        Calls calls = new Calls(base);
        calls.assertFeaturePresent();
        Verdict verdict = new Verdict(stricter);
        for (int i = 0; i < uris.size(); i++) {
            Endpoint endpoint = endpoints.get(i);
            URI uri = uris.get(i);
            for (Expectation expectation : Expectation.all(endpoint, matrix.roles(), values.of(endpoint))) {
                verdict.add(endpoint, uri, expectation, calls.status(endpoint, uri, expectation.sent()));
            }
        }
        verdict.assertHolds();
        LOG.log(
                Level.INFO,
                "The access matrix holds at " + base + ": " + verdict
                        + notCalled(matrix.endpoints().size() - endpoints.size()));
        return verdict.asExpected();
    }

    private static String notCalled(int rows) {
        return rows == 0
                ? "."
                : "; " + rows
                        + (rows == 1 ? " row for what is below a locator was" : " rows for what is below locators were")
                        + " not called.";
    }
}
