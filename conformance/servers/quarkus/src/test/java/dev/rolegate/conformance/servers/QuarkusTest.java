package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.conformance.ConformanceApplication;
import dev.rolegate.conformance.Server;
import dev.rolegate.conformance.ServerSuite;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus")
class QuarkusTest extends ServerSuite {

    private int built;

    @Override
    protected String server() {
        return "Quarkus " + System.getProperty("quarkus.version");
    }

    @Override
    protected String runtime() {
        return "Quarkus REST";
    }

    /** Of what a Feature registers, Quarkus takes filters, interceptors and mappers. */
    @Override
    protected boolean nestsFeatures() {
        return false;
    }

    @Override
    protected String answeredByServer() {
        return "quarkus.md";
    }

    @Override
    protected Server start(Application application) throws Exception {
        assumeTrue(application instanceof ConformanceApplication, "an application that lives in this JVM");
        Path folder = Path.of("target", "applications", String.valueOf(built++)).toAbsolutePath();
        return QuarkusApp.start(QuarkusApp.build(folder, (ConformanceApplication) application), folder);
    }
}
