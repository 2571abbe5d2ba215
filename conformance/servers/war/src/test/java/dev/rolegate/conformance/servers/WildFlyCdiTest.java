package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("WildFly, resources that are beans")
class WildFlyCdiTest extends CdiSuite {

    @Override
    String library() {
        return "rolegate-resteasy";
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return WildFly.start(folder, wars);
    }
}
