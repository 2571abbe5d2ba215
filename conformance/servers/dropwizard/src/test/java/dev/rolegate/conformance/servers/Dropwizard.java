package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.ServerConnector;

/** Dropwizard on a free port. */
final class Dropwizard extends Application<Configuration> {

    private static final String CONFIGURATION = """
            server:
              type: simple
              applicationContextPath: /
              adminContextPath: /--
              allowedMethods: [GET, HEAD, POST, PUT, DELETE, OPTIONS, PATCH, REPORT]
              connector: { type: http, port: 0, uriCompliance: UNSAFE }
              requestLog: { appenders: [] }
            logging: { level: WARN }
            """;

    private final Consumer<JerseyEnvironment> content;
    private final AtomicReference<org.eclipse.jetty.server.Server> jetty = new AtomicReference<>();

    private Dropwizard(Consumer<JerseyEnvironment> content) {
        this.content = content;
    }

    static Server start(Consumer<JerseyEnvironment> content) throws Exception {
        Dropwizard dropwizard = new Dropwizard(content);
        Path file = Files.writeString(Path.of("target", "dropwizard.yml"), CONFIGURATION);
        dropwizard.run("server", file.toString());
        org.eclipse.jetty.server.Server server = dropwizard.jetty.get();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        // From the handler that could compress it.
        return Server.on(port, Map.of("vary", "Accept-Encoding"), server::stop);
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
        environment.lifecycle().addServerLifecycleListener(jetty::set);
        // Otherwise Jetty answers 400 to %2F by itself, whatever the configuration says.
        environment.getApplicationContext().getServletHandler().setDecodeAmbiguousURIs(true);
        content.accept(environment.jersey());
    }

    /** Instead of ending the JVM. */
    @Override
    protected void onFatalError(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
