package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ServerSuite;
import dev.rolegate.jersey.JerseyIntegration;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.internal.Version;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Helidon MP")
class HelidonTest extends ServerSuite {

    @Override
    protected String server() {
        return "Helidon MP " + io.helidon.common.Version.VERSION;
    }

    @Override
    protected String runtime() {
        return "Jersey " + Version.getVersion();
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }

    @Override
    protected boolean tellsLengthOfHead() {
        return false;
    }

    /** What Helidon answers by itself: an unknown path does not come to the response filters of Jersey. */
    @Override
    protected String answeredByServer() {
        return "helidon-mp.md";
    }

    /** An asynchronous response has no time-out. */
    @Override
    protected Set<String> unanswered() {
        return Set.of("4: the application's own time-out");
    }

    @Override
    protected Server start(Application application) {
        // Otherwise Helidon replaces the security context that the suite's filter sets.
        return Helidon.start(application, Map.of("security.jersey.enabled", "false"), Helidon::emptyNotFound);
    }
}
