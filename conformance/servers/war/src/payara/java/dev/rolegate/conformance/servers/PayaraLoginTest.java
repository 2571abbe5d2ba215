package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    @DisplayName("the start warns of Payara's own gate, and names the setting")
    void ownGate() throws Exception {
        assertTrue(says(
                "Write <jaxrs-roles-allowed-enabled>false</jaxrs-roles-allowed-enabled> into WEB-INF/payara-web.xml."));
    }
}
