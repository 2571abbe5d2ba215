package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus with the extension")
class QuarkusExtensionTest extends QuarkusTest {

    @Override
    protected String runtime() {
        return "Quarkus REST, with the extension";
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
        String above = path.substring(0, path.lastIndexOf('/') + 1);
        return List.of(
                "/" + "x".repeat(path.length() - 1), above + "x".repeat(path.length() - above.length()), path + "/x");
    }

    @Override
    protected String answeredByServer() {
        return "quarkus-extension.md";
    }

    @Override
    protected Server start(Application application) throws Exception {
        assumeTrue(application instanceof ConformanceApplication, "an application that lives in this JVM");
        return start((ConformanceApplication) application, Path.of("target", "with-extension"));
    }
}
