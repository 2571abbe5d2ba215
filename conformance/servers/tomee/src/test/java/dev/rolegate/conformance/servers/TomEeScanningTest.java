package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("TomEE, scanning")
class TomEeScanningTest extends OneResourceSuite {

    @Override
    Server start(Path folder) throws Exception {
        Path war = folder.resolve("scanning.war");
        War.writeScanned(war);
        return TomEe.start(folder, List.of(war)).alone("scanning");
    }
}
