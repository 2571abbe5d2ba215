package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    @DisplayName("the start warns of nothing: Liberty's own gate is left out for what is granted")
    void ownGate() throws Exception {
        assertFalse(says("LibertyAuthFilter"));
    }
}
