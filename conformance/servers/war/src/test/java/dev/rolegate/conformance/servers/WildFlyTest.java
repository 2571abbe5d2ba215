package dev.rolegate.conformance.servers;

import dev.rolegate.resteasy.ResteasyIntegration;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("WildFly")
class WildFlyTest extends WarSuite {

    @Override
    protected String server() {
        return "WildFly " + WildFly.VERSION;
    }

    @Override
    protected String runtime() {
        return "RESTEasy 6.2.15.Final";
    }

    @Override
    protected String integration() {
        return ResteasyIntegration.class.getName();
    }

    @Override
    String library() {
        return "rolegate-resteasy";
    }

    /** It would put proxies in place of the resources. */
    @Override
    boolean hasCdi() {
        return false;
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return WildFly.start(folder, wars);
    }
}
