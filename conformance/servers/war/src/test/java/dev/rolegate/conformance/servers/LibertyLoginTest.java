package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Open Liberty's own users")
class LibertyLoginTest extends WarLoginSuite {

    @Override
    String library() {
        return "";
    }

    @Override
    Map<String, String> adds() {
        return Liberty.ADDS;
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return Liberty.start(folder, wars);
    }
}
