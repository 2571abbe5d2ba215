package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

/** WildFly also reads the service file. */
@DisplayName("WildFly, scanning")
class WildFlyScanningTest extends OneResourceSuite {

    @Override
    Server start(Path folder) throws Exception {
        Path war = folder.resolve("scanning.war");
        War.writeScanned(war);
        return WildFly.start(folder, Map.of("scanning", war)).alone("scanning");
    }
}
