package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.suite.ServerSuite;
import dev.rolegate.jersey.JerseyIntegration;
import org.glassfish.jersey.internal.Version;

/** Jersey, which finds the integration by itself. */
abstract class Jersey extends ServerSuite {

    @Override
    protected String runtime() {
        return "Jersey " + Version.getVersion();
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }
}
