package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRoleFeature;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("wide")
@DisplayName("An Application that names a built feature, on Quarkus with the extension")
class NamedFeatureTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(
            Endpoints.class,
            Endpoints.Sub.class,
            Endpoints.Any.class,
            Endpoints.Inner.class,
            Naming.class,
            Counting.class,
            AskingFilter.class);

    public static class Naming extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Endpoints.class, AskingFilter.class);
        }

        @Override
        @SuppressWarnings("deprecation") // Still how portable applications register instances.
        public Set<Object> getSingletons() {
            return Set.of(RequiresRoleFeature.builder()
                    .denyUnannotated(true)
                    .listener(new Counting())
                    .build());
        }
    }

    /** Counts what it hears. */
    public static class Counting implements AccessListener {
        static final AtomicInteger HEARD = new AtomicInteger();
        static volatile String template = "";

        @Override
        public void onDenied(AccessEvent event) {
            HEARD.incrementAndGet();
            template = event.pathTemplate();
        }

        @Override
        public void onGranted(AccessEvent event) {
            HEARD.incrementAndGet();
        }

        @Override
        public boolean wantsGrants() {
            return true;
        }
    }

    @Test
    @DisplayName("has its options, and its listener hears once")
    void options() throws Exception {
        int before = Counting.HEARD.get();

        assertEquals(403, Answers.status("/endpoints/open", "admin"));
        assertEquals(1, Counting.HEARD.get() - before);
        assertEquals(200, Answers.status("/endpoints/uni", "admin"));
        assertEquals(2, Counting.HEARD.get() - before);
    }

    @Test
    @DisplayName("hears of the template behind a locator, also where a filter asked for path parameters")
    void template() throws Exception {
        assertEquals(403, Answers.status("/endpoints/1/sub", "user"));
        assertEquals("/endpoints/{id}/sub", Counting.template);
    }
}
