package dev.rolegate.jersey;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Vocabulary;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.GateSuite;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** The pattern that tutorials show. */
@DisplayName("a name-bound filter on Jersey")
class NameBoundGateTest extends GateSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }

    @Override
    protected String runtime() {
        return JerseyServer.RUNTIME;
    }

    @Override
    protected Gate gate() {
        return Gate.NAME_BOUND;
    }

    @Override
    protected List<Part> parts() {
        return Vocabulary.requiresRole();
    }
}
