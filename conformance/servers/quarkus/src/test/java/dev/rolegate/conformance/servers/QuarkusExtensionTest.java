package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.catalogue.ClassFiles;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus with the extension")
class QuarkusExtensionTest extends QuarkusTest {

    private static final String ACCEPT = "Quarkus looks at `Accept` before any filter.";

    private static final String HEAD = "Quarkus writes no entity for a `HEAD`, and asks no interceptor.";

    private static final String FILTER =
            "An unknown path goes on to the pages behind Jakarta REST, and never comes to a response filter.";

    /** The extension is built for one version, and runs in applications of this one, which may be newer. */
    private static boolean isNewest() {
        return !System.getProperty("quarkus.version").equals(System.getProperty("quarkus.built"));
    }

    @Override
    protected String runtime() {
        String built = isNewest() ? " for " + System.getProperty("quarkus.built") : "";
        return "Quarkus REST, with the extension" + built;
    }

    @Override
    protected String integration() {
        return "dev.rolegate.quarkus.QuarkusIntegration";
    }

    /** Quarkus injects nothing into the instance that would look. */
    @Override
    protected boolean showsIntegrations() {
        return false;
    }

    /** Behind a locator Quarkus answers otherwise, and an exception says at which depth nothing matched. */
    @Override
    protected List<String> unknown(String path) {
        List<String> all = new ArrayList<>();
        for (int end = 0; end >= 0; end = path.indexOf('/', end + 1)) {
            String above = path.substring(0, end + 1);
            all.add(above + "x".repeat(path.length() - above.length()));
        }
        all.add(path + "/x");
        return all;
    }

    /** Also the sub-resource classes that come into being after Quarkus has looked at all there are. */
    @Override
    protected Set<String> unanswered() {
        Set<String> all = new HashSet<>(neverCalled());
        ClassFiles.shapes().cases().forEach(each -> all.add(each.name()));
        return all;
    }

    @Override
    protected Map<String, String> reasons() {
        return Map.of(
                "HTML alone is acceptable: 4: @DenyAll", ACCEPT,
                "an interceptor that writes: 4: a role, HEAD", HEAD,
                "an interceptor that is bound to single methods: 4: a role, HEAD", HEAD,
                "events: 4: hidden", FILTER,
                "events: 4: nor is an unknown path", FILTER,
                "hidden, with headers of its own: 4: a hidden method", FILTER,
                "hidden, with headers of its own: 4: a hidden method, HEAD", FILTER,
                "hidden, with headers of its own: 4: hidden, @DenyAll", FILTER);
    }

    @Override
    protected String answeredByServer() {
        return isNewest() ? "quarkus-extension-newest.md" : "quarkus-extension.md";
    }

    @Override
    protected Server start(Application application) throws Exception {
        assumeTrue(application instanceof ConformanceApplication, "an application that lives in this JVM");
        return start((ConformanceApplication) application, Path.of("target", "with-extension"));
    }
}
