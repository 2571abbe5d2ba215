package dev.rolegate.jersey;

import dev.rolegate.conformance.host.ServletOptionsSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("options in a servlet container, Jersey")
class ServletOptionsTest extends ServletOptionsSuite {

    @Override
    protected Server start(
            Class<? extends Application> application, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        return new TomcatServer(application, initParams, contextParams);
    }
}
