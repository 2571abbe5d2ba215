package com.example.guide.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import com.example.guide.Jersey.Answer;
import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.RequiresRoleFeature;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What docs/roles-from-a-database.md says beside its samples. */
class DatabaseTest {

    private static final String UNAVAILABLE =
            "{\"error\":\"AuthorizationUnavailable\",\"message\":\"Permissions cannot be checked at the moment.\"}";
    private static final String UNAUTHENTICATED =
            "{\"error\":\"Unauthenticated\",\"message\":\"This request requires authentication.\"}";

    private CountingDatabase database;
    private Jersey jersey;

    @BeforeEach
    void start() throws SQLException {
        database = new CountingDatabase();
        database.add("ann", "ann-token", "analyst");
        database.add("eve", "eve-token");
        database.add("zoe", "zoe-token", "admin", "analyst");
        jersey = new Jersey(new ReportsApplication(database));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private Answer get(String path, String token) {
        return jersey.get(path, Caller.NOBODY, "Authorization", "Bearer " + token);
    }

    @Nested
    @DisplayName("while the database is up")
    class Up {

        @Test
        @DisplayName("a caller with the role gets in")
        void granted() {
            assertEquals("200 reports", get("reports", "ann-token").toString());
        }

        @Test
        @DisplayName("a caller without a role gets 403")
        void denied() {
            assertEquals(
                    "403 {\"error\":\"InsufficientPermissions\","
                            + "\"message\":\"This request requires one of the roles 'analyst', 'admin'.\"}",
                    get("reports", "eve-token").toString());
        }

        @Test
        @DisplayName("two requirements ask the database once")
        void once() {
            assertEquals(
                    204,
                    jersey.call("DELETE", "reports", Caller.NOBODY, "Authorization", "Bearer zoe-token")
                            .status());
            assertEquals(1, database.takeConnections());
        }

        @Test
        @DisplayName("an open endpoint does not ask the database, whatever token comes with the request")
        void open() {
            assertEquals(
                    "200 Monthly reports.", get("reports/about", "ann-token").toString());
            assertEquals(0, database.takeConnections());
        }

        @Test
        @DisplayName("an anonymous caller gets the challenge, and the database is not asked")
        void anonymous() {
            Answer answer = jersey.get("reports", Caller.NOBODY);
            assertEquals("401 " + UNAUTHENTICATED, answer.toString());
            assertEquals("Bearer realm=\"reports\"", answer.header("WWW-Authenticate"));
            assertEquals(0, database.takeConnections());
        }

        @Test
        @DisplayName("an unknown token is an anonymous caller")
        void unknownToken() {
            Answer answer = get("reports", "guessed");
            assertEquals("401 " + UNAUTHENTICATED, answer.toString());
            assertEquals("Bearer realm=\"reports\"", answer.header("WWW-Authenticate"));
            assertEquals("200 Hello.", get("reports/greeting", "guessed").toString());
        }

        @Test
        @DisplayName("an endpoint that is open to everybody has to expect no principal")
        void greeting() {
            assertEquals(
                    "200 Hello.", jersey.get("reports/greeting", Caller.NOBODY).toString());
            assertEquals("200 Hello, eve.", get("reports/greeting", "eve-token").toString());
        }

        @Test
        @DisplayName("a role that is taken away is gone with the next request")
        void revoked() throws SQLException {
            assertEquals(200, get("reports", "ann-token").status());
            database.execute("delete from user_roles where user_name = 'ann'");
            assertEquals(403, get("reports", "ann-token").status());
        }

        @Test
        @DisplayName("a locked user is gone with the next request")
        void locked() throws SQLException {
            assertEquals(200, get("reports", "ann-token").status());
            database.execute("update users set locked = true where name = 'ann'");
            assertEquals(401, get("reports", "ann-token").status());
        }
    }

    @Nested
    @DisplayName("while the database is down")
    class Down {

        @BeforeEach
        void goDown() {
            database.goDown();
        }

        @Test
        @DisplayName("a protected endpoint answers 503 without any detail")
        void unavailable() {
            Answer answer = get("reports", "ann-token");
            assertEquals("503 " + UNAVAILABLE, answer.toString());
            assertEquals(
                    "application/json no-store", answer.header("Content-Type") + " " + answer.header("Cache-Control"));
        }

        @Test
        @DisplayName("it is asked once for a request, although a listener wants the name as well")
        void once() {
            List<String> principals = new ArrayList<>();
            jersey = new Jersey(ResourceConfig.forApplication(new ReportsApplication(database))
                    .register(RequiresRoleFeature.builder()
                            .challenge("Bearer realm=\"reports\"")
                            .listener(event -> principals.add(event.decision() + " " + event.principal()))
                            .build()));
            assertEquals(503, get("reports", "ann-token").status());
            assertEquals(List.of("UNAVAILABLE null"), principals);
            assertEquals(1, database.takeConnections());
        }

        @Test
        @DisplayName("an open endpoint goes on")
        void open() {
            assertEquals(
                    "200 Monthly reports.", get("reports/about", "ann-token").toString());
        }

        @Test
        @DisplayName("an anonymous caller still gets the challenge")
        void anonymous() {
            assertEquals(
                    "401 " + UNAUTHENTICATED,
                    jersey.get("reports", Caller.NOBODY).toString());
        }

        @Test
        @DisplayName("the next request after it came back is granted")
        void back() throws SQLException {
            assertEquals(503, get("reports", "ann-token").status());
            database.comeBack();
            assertEquals("200 reports", get("reports", "ann-token").toString());
        }

        @Test
        @DisplayName("the next request is no second line in the log")
        void log() {
            List<String> lines = new ArrayList<>();
            Handler handler = new Handler() {
                @Override
                public void publish(LogRecord record) {
                    lines.add(record.getLevel() + " " + record.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            Logger logger = Logger.getLogger("dev.rolegate");
            logger.addHandler(handler);
            try {
                get("reports", "ann-token");
                get("reports", "ann-token");
            } finally {
                logger.removeHandler(handler);
            }
            assertEquals(
                    List.of("WARNING Permissions cannot be checked: java.lang.IllegalStateException: "
                            + "The users cannot be read."),
                    lines.stream().map(line -> line.replaceAll(" at .*", "")).toList());
        }
    }

    /** A filter that asks the database itself. */
    @Priority(Priorities.AUTHENTICATION)
    private record Eager(Users users) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            try {
                users.byTokenHash("");
            } catch (IllegalStateException e) {
                throw new AuthorizationUnavailableException();
            }
        }
    }

    @Test
    @DisplayName("a filter that asks the database itself can answer the same 503")
    void eager() {
        jersey = new Jersey(new ResourceConfig(ReportsResource.class, RequiresRoleFeature.class)
                .register(new Eager(new Users(database))));
        database.goDown();
        assertEquals("503 " + UNAVAILABLE, get("reports", "ann-token").toString());
    }

    /** The same filter without a priority. */
    private record TooLate(Users users) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            new TokenAuthentication(users).filter(request);
        }
    }

    @Test
    @DisplayName("a filter without a priority comes after the check: nobody is signed in in time")
    void withoutPriority() {
        jersey = new Jersey(new ResourceConfig(ReportsResource.class, RequiresRoleFeature.class)
                .register(new TooLate(new Users(database))));
        assertEquals(403, get("reports", "zoe-token").status());
        assertEquals(0, database.takeConnections());
    }
}
