package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("WildFly's own users")
class WildFlyLoginTest extends WarLoginSuite {

    @Override
    String library() {
        return "rolegate-resteasy";
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return WildFly.start(folder, wars);
    }
}
