package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Payara's own users")
class PayaraLoginTest extends WarLoginSuite {

    @Override
    String library() {
        return "rolegate-jersey";
    }

    @Override
    Map<String, String> adds() {
        return Payara.ADDS;
    }

    @Override
    List<Class<?>> filters() {
        return List.of(WithCredentials.class);
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return Payara.start(folder, wars);
    }
}
