package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.ServerSuite;
import dev.rolegate.resteasy.ResteasyIntegration;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy, which finds the integration by itself. */
abstract class Resteasy extends ServerSuite {

    @Override
    protected String runtime() {
        return "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
    }

    @Override
    protected String integration() {
        return ResteasyIntegration.class.getName();
    }
}
