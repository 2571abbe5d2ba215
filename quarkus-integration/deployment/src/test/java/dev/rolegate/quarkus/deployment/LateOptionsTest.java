package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("An option in a source of the configuration that Quarkus asks only when it starts")
class LateOptionsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answers.class, Guarded.class, Late.class)
                    .addAsResource("callers.properties", "application.properties")
                    .addAsServiceProvider(ConfigSource.class, Late.class));

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "secret";
        }
    }

    /** Without an annotation that says otherwise, a source is asked at the start alone. */
    public static class Late implements ConfigSource {
        private static final Map<String, String> ALL = Map.of("rolegate.challenge", "Basic realm=\"late\"");

        @Override
        public Set<String> getPropertyNames() {
            return ALL.keySet();
        }

        @Override
        public String getValue(String name) {
            return ALL.get(name);
        }

        @Override
        public String getName() {
            return "late";
        }
    }

    @Test
    @DisplayName("is read")
    void read() throws Exception {
        assertEquals("Basic realm=\"late\"", Answers.header(Answers.to("GET", "/guarded", ""), "WWW-Authenticate"));
    }
}
