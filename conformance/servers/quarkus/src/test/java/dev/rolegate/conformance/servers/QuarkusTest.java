package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ServerSuite;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
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
    protected boolean readsPathParameters() {
        return !coreAlone();
    }

    /** Quarkus decodes a path before it matches: this is the literal's. */
    @Override
    protected Set<String> matchedElsewhere() {
        return Set.of("2: the template's method for the literal, percent-encoded");
    }

    /**
     * Static methods, most where {@code @Path} stands on a superclass alone, methods of anonymous classes and of proxies:
     * 404 or 405, or 500.
     */
    @Override
    protected Set<String> neverCalled() {
        try (InputStream file = QuarkusTest.class.getResourceAsStream("/never-called.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String answeredByServer() {
        return "quarkus.md";
    }

    @Override
    protected Server start(Application application) throws Exception {
        assumeTrue(application instanceof ConformanceApplication, "an application that lives in this JVM");
        return start((ConformanceApplication) application, Path.of("target", "applications"));
    }

    final Server start(ConformanceApplication application, Path folders) throws Exception {
        Path folder = folders.resolve(String.valueOf(built++)).toAbsolutePath();
        // The extension is a gate by itself.
        boolean hasGate = !application.description().get("gate").equals(Gate.NONE.name());
        return QuarkusApp.start(QuarkusApp.build(folder, application, hasGate && !coreAlone()), folder);
    }
}
