package dev.rolegate.conformance.servers;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@QuarkusTest
@TestProfile(VirtualThreadLazyIdentityTest.Late.class)
@DisplayName("Quarkus with the extension, virtual threads, where it finds out late who the caller is")
class VirtualThreadLazyIdentityTest extends VirtualThreadSuite {

    /** Quarkus makes it. */
    public static class Late implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.auth.proactive", "false");
        }
    }
}
