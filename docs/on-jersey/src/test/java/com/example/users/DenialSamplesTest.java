package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRoleFeature;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What docs/denial.md shows. */
class DenialSamplesTest {

    private static ResourceConfig users(Object... components) {
        ResourceConfig config = new ResourceConfig(UsersResource.class).register(new SignedInAs("bob", Set.of("user")));
        for (Object component : components) {
            if (component instanceof Class<?> type) {
                config.register(type);
            } else {
                config.register(component);
            }
        }
        return config;
    }

    @Nested
    @DisplayName("a mapper of its own")
    class OwnMapper extends JerseyTest {

        @Override
        protected Application configure() {
            return users(new GermanDenials());
        }

        @Test
        @DisplayName("answers in HTML and another language")
        void german() {
            Response response = target("users/123").request().delete();
            assertEquals(
                    "403 text/html;charset=UTF-8 <p>Dafür brauchen Sie eine weitere Berechtigung: admin.</p>",
                    response.getStatus() + " " + response.getHeaderString("Content-Type") + " "
                            + response.readEntity(String.class));
        }
    }

    @Nested
    @DisplayName("problem details")
    class Problems extends JerseyTest {

        @Override
        protected Application configure() {
            return ResourceConfig.forApplication(new ProblemsApplication())
                    .register(new SignedInAs("bob", Set.of("user")));
        }

        @Test
        @DisplayName("say what is missing as RFC 9457 has it")
        void problem() {
            Response response = target("users/123").request().delete();
            assertEquals(
                    "application/problem+json {\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
                            + "\"detail\":\"Deleting users requires the 'admin' role.\","
                            + "\"error\":\"InsufficientPermissions\"}",
                    response.getHeaderString("Content-Type") + " " + response.readEntity(String.class));
        }
    }

    @Nested
    @DisplayName("a counter")
    class Counter extends JerseyTest {

        private SimpleMeterRegistry registry;

        @Override
        protected Application configure() {
            registry = new SimpleMeterRegistry();
            return new ObservedConfig(registry).register(new SignedInAs("bob", Set.of("user")));
        }

        @Test
        @DisplayName("counts denials by template, whatever the path")
        void counts() {
            target("users/1").request().delete().close();
            target("users/2").request().delete().close();
            target("users/2").request().get().close();
            assertEquals(
                    2,
                    registry.get("http.denials")
                            .tags(
                                    "path",
                                    "/users/{id}",
                                    "decision",
                                    "FORBIDDEN",
                                    "reason",
                                    "ROLE_MISSING",
                                    "status",
                                    "403")
                            .counter()
                            .count());
        }
    }

    @Nested
    @DisplayName("a security log")
    class Logged extends JerseyTest {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Logger logger = Logger.getLogger("security");
        private final Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(MessageFormat.format(record.getMessage(), record.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        @Override
        protected Application configure() {
            return users(
                    RequiresRoleFeature.builder().listener(new SecurityLog()).build());
        }

        @Test
        @DisplayName("has a line for each decision")
        void lines() {
            logger.addHandler(handler);
            try {
                target("users/123").request().delete().close();
                target("users/123").request().get().close();
            } finally {
                logger.removeHandler(handler);
            }
            assertEquals(
                    List.of(
                            "DELETE /users/{id} denied to bob: FORBIDDEN, requires [admin]",
                            "GET /users/{id} granted to bob"),
                    lines);
        }
    }

    @Nested
    @DisplayName("a hidden endpoint")
    class Hidden extends JerseyTest {

        @Override
        protected Application configure() {
            return users(SalariesResource.class);
        }

        private String answer(Response response) {
            return response.getStatus() + " " + response.getHeaderString("Allow");
        }

        @Test
        @DisplayName("answers GET as if it were not there")
        void get() {
            assertEquals("404 null", answer(target("salaries/7").request().get()));
        }

        @Test
        @DisplayName("is given away by the answer to another verb")
        void otherVerb() {
            assertEquals(
                    "405 GET,OPTIONS", answer(target("salaries/7").request().delete()));
        }

        @Test
        @DisplayName("is given away by OPTIONS")
        void options() {
            assertEquals(
                    200, target("salaries/7").request("text/plain").options().getStatus());
        }
    }

    @Nested
    @DisplayName("a CORS filter")
    class Cors extends JerseyTest {

        @Override
        protected Application configure() {
            return users(CorsFilter.class);
        }

        @Test
        @DisplayName("has its headers on denials")
        void denial() {
            Response response = target("users/123").request().delete();
            assertEquals(
                    "403 https://app.example.com",
                    response.getStatus() + " " + response.getHeaderString("Access-Control-Allow-Origin"));
        }

        @Test
        @DisplayName("has its headers on the preflight, which is not denied")
        void preflight() {
            Response response = target("users/123").request().options();
            assertEquals(
                    "200 GET, DELETE",
                    response.getStatus() + " " + response.getHeaderString("Access-Control-Allow-Methods"));
        }
    }
}
