package dev.rolegate.conformance;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

/** Apache CXF, which never reads a service file: core alone. */
@DisplayName("CXF, core alone")
class CxfConformanceTest extends ConformanceSuite {

    @Override
    protected Server start(Application application) throws Exception {
        return new CxfServer(application);
    }

    @Override
    protected String runtime() {
        return CxfServer.RUNTIME;
    }

    /** CXF answers 404. */
    @Override
    protected boolean answersOptionsBehindLocators() {
        return false;
    }

    /** CXF has no access to the methods of anonymous classes, nor an {@code Sse} without a module of its own. */
    @Override
    protected Set<String> neverCalled() {
        return Set.of(
                "11: server-sent events, denied",
                "2: @DenyAll on the override in an anonymous subclass",
                "2: an anonymous subclass's override",
                "2: an enum constant with a body of its own");
    }
}
