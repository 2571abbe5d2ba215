package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus, scanning")
class QuarkusScanningTest extends ScanningSuite {

    @Override
    Server start(Path folder) throws Exception {
        return QuarkusApp.start(QuarkusApp.buildScanned(folder), folder);
    }
}
