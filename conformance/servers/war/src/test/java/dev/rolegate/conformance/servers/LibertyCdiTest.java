package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Open Liberty, resources that are beans")
class LibertyCdiTest extends CdiSuite {

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return Liberty.start(folder, wars);
    }
}
