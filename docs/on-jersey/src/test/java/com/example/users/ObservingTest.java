package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.RequiresRoleFeature;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import jakarta.ws.rs.core.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What docs/observing.md says. */
class ObservingTest {

    /** What callers choose: methods and names without end. */
    private static AccessEvent chosenByCaller(int i) {
        return new AccessEvent(
                "VERB" + i,
                "/users/{id}",
                null,
                null,
                List.of("admin"),
                "caller " + i,
                Decision.FORBIDDEN,
                Reason.ROLE_MISSING,
                "users",
                true,
                403);
    }

    @Nested
    @DisplayName("Micrometer")
    class Micrometer {

        @Test
        @DisplayName("nothing that callers choose makes another counter")
        void bounded() {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            DenialCounter counter = new DenialCounter(registry);
            for (int i = 0; i < 100; i++) {
                counter.onDenied(chosenByCaller(i));
            }
            assertEquals(1, registry.getMeters().size());
        }
    }

    @Nested
    @DisplayName("OpenTelemetry")
    class OpenTelemetry extends JerseyTest {

        private InMemoryMetricReader reader;
        private DenialMetrics metrics;

        @Override
        protected Application configure() {
            reader = InMemoryMetricReader.create();
            metrics = new DenialMetrics(SdkMeterProvider.builder()
                    .registerMetricReader(reader)
                    .build()
                    .get("users"));
            return new ResourceConfig(UsersResource.class)
                    .register(RequiresRoleFeature.builder().listener(metrics).build())
                    .register(new SignedInAs("bob", Set.of("user")));
        }

        private List<String> points() {
            return reader.collectAllMetrics().stream()
                    .flatMap(metric -> metric.getLongSumData().getPoints().stream())
                    .map(point -> point.getValue() + " "
                            + new ArrayList<>(point.getAttributes().asMap().values()))
                    .toList();
        }

        @Test
        @DisplayName("counts denials by route, whatever the path")
        void counts() {
            target("users/1").request().delete().close();
            target("users/2").request().delete().close();
            assertEquals(List.of("2 [403, /users/{id}, unnamed, ROLE_MISSING]"), points());
        }

        @Test
        @DisplayName("nothing that callers choose makes another point")
        void bounded() {
            for (int i = 0; i < 100; i++) {
                metrics.onDenied(chosenByCaller(i));
            }
            assertEquals(1, points().size());
        }
    }

    @Test
    @DisplayName("the page has each reason, with its decision")
    void reasons() throws Exception {
        String page = Files.readString(Path.of("..", "observing.md"));
        List<String> missing = Arrays.stream(Reason.values())
                .map(each -> "| `" + each.name() + "` |")
                .filter(row -> !page.contains(row))
                .toList();
        assertEquals(List.of(), missing);
    }
}
