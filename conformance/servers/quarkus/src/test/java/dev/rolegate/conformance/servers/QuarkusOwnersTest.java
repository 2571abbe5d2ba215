package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.host.PathParameterSuite;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus with the extension, path parameters in roles")
class QuarkusOwnersTest extends PathParameterSuite {

    QuarkusOwnersTest() {
        super(new QuarkusExtension(QuarkusOwnersTest.class));
    }
}
