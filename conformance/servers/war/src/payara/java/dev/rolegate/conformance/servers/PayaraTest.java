package dev.rolegate.conformance.servers;

import dev.rolegate.jersey.JerseyIntegration;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Payara Micro")
class PayaraTest extends WarSuite {

    @Override
    protected String server() {
        return "Payara Micro " + Payara.VERSION;
    }

    @Override
    protected String runtime() {
        return "Jersey " + System.getProperty("payara.jersey.version");
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }

    @Override
    protected String answeredByServer() {
        return Payara.VERSION.startsWith("6.") ? "payara-micro.md" : "payara-micro-7.md";
    }

    @Override
    String library() {
        return "rolegate-jersey";
    }

    @Override
    Map<String, String> adds() {
        return Payara.ADDS;
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return Payara.start(folder, wars);
    }
}
