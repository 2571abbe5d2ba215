package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ConformanceSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

/** RESTEasy, where service discovery is switched off and nothing but core is registered. */
@DisplayName("RESTEasy, core alone")
class ResteasyCoreAloneConformanceTest extends ConformanceSuite {

    @Override
    protected Server start(Application application) {
        return new ResteasyServer(application);
    }

    @Override
    protected String runtime() {
        return ResteasyServer.RUNTIME;
    }

    /** RESTEasy's own message for an unknown path cannot be had from the Jakarta REST API. */
    @Override
    protected boolean saysTheSameOfUnknownPaths() {
        return false;
    }
}
