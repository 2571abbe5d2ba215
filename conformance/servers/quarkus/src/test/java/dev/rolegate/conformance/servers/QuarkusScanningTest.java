package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.application.Found;
import dev.rolegate.conformance.http.Server;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus, scanning")
class QuarkusScanningTest extends OneResourceSuite {

    @Override
    Server start(Path folder) throws Exception {
        return QuarkusApp.start(QuarkusApp.build(folder, List.of(Found.class)), folder);
    }
}
