package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Payara Micro, resources that are beans")
class PayaraCdiTest extends CdiSuite {

    @Override
    String library() {
        return "rolegate-jersey";
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return Payara.start(folder, wars);
    }
}
