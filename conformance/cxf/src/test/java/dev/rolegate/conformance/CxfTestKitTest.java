package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.kit.TestKitSuite;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the test kit on CXF")
class CxfTestKitTest extends TestKitSuite {

    @Override
    protected Server start(Application application) throws Exception {
        return new CxfServer(application);
    }

    /** CXF gives each Feature one of its own. */
    @Override
    protected boolean showsConfiguration() {
        return false;
    }
}
