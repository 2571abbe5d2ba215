package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.suite.ServerSuite;
import dev.rolegate.jersey.JerseyIntegration;
import org.glassfish.jersey.internal.Version;

/** Jersey, which finds the integration by itself. */
abstract class Jersey extends ServerSuite {

    @Override
    protected String runtime() {
        String version = Version.getVersion();
        // A row of its own, beside that of the last release.
        return (version.contains("-M") ? "Jersey preview " : "Jersey ") + version;
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }
}
