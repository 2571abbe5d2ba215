package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.host.Host;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;

/** Quarkus with the extension, for a suite that shows what goes beyond single requests. */
final class QuarkusExtension implements Host {

    private final Path folders;
    private int built;

    QuarkusExtension(Class<?> test) {
        folders = Path.of("target", test.getSimpleName());
    }

    @Override
    public Server start(Application application) throws Exception {
        Path folder = folders.resolve(String.valueOf(built++)).toAbsolutePath();
        return QuarkusApp.start(QuarkusApp.build(folder, (ConformanceApplication) application, true), folder);
    }

    @Override
    public String integration() {
        return "dev.rolegate.quarkus.QuarkusIntegration";
    }
}
