package dev.rolegate.conformance;

import jakarta.ws.rs.core.Application;
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
}
