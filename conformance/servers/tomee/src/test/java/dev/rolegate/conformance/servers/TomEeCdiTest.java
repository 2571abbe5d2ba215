package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("TomEE, resources that are beans")
class TomEeCdiTest extends CdiSuite {

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return TomEe.start(folder, wars.values());
    }
}
