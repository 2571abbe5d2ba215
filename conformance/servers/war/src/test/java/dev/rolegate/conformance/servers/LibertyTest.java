package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

/** Core alone: Liberty hides its RESTEasy from applications, so that the integration cannot start. */
@DisplayName("Open Liberty")
class LibertyTest extends WarSuite {

    @Override
    protected String server() {
        return "Open Liberty " + Liberty.VERSION;
    }

    @Override
    protected String runtime() {
        return "RESTEasy";
    }

    /** Its RESTEasy enforces Jakarta's annotations. */
    @Override
    protected boolean isGate() {
        return true;
    }

    @Override
    protected boolean saysTheSameOfUnknownPaths() {
        return false;
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
