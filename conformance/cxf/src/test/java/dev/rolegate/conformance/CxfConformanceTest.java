package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ConformanceSuite;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
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

    @Override
    protected boolean tellsClasses() {
        return true;
    }

    /** And no {@code Sse} without a module of its own. */
    @Override
    protected Set<String> neverCalled() {
        Set<String> names = new HashSet<>(CxfServer.NEVER_CALLED);
        names.add("11: server-sent events, denied");
        return names;
    }
}
