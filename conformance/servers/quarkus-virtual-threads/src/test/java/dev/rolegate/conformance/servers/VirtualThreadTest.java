package dev.rolegate.conformance.servers;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;

@QuarkusTest
@DisplayName("Quarkus with the extension, virtual threads")
class VirtualThreadTest extends VirtualThreadSuite {}
