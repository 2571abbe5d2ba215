package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("A mistake that shows at the start alone")
class StartCheckTest {

    private static final String STARTED = "dev.rolegate.test.started";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            Applications.of(Late.class, Resource.class).assertException(StartCheckTest::isRefusal);

    /** Has no property for the build. */
    public static class Late extends Application {
        @Override
        public Map<String, Object> getProperties() {
            return Arc.container() == null ? Map.of() : Map.of("rolegate.disclose-roles", "perhaps");
        }
    }

    @Path("resource")
    public static class Resource {
        @GET
        public String get() {
            return "";
        }

        void onStart(@Observes StartupEvent event) {
            System.setProperty(STARTED, "");
        }
    }

    private static void isRefusal(Throwable failure) {
        String report = String.valueOf(failure.getMessage());
        assertTrue(report.contains("[bad-property]"), () -> failure.getClass() + ": " + report);
        assertNull(System.clearProperty(STARTED), "it had started by then");
    }

    @Test
    @DisplayName("stops it before it has started")
    void stops() {
        fail("It has started.");
    }
}
