package dev.rolegate.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.run.Comparison;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The server itself says who the caller is, and which roles the caller has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LoginSuite {

    private static final String CHALLENGE = "Basic realm=\"users\"";
    private static final String NEEDS_ADMIN = "Deleting users requires the 'admin' role.";

    private Server server = Server.on(0, () -> {});

    /** For a subclass of each server. */
    protected LoginSuite() {}

    /** An open endpoint, and one for admins. */
    @Path("users/123")
    public static class UsersResource {
        /** For the runtime. */
        public UsersResource() {}

        /** For everybody. */
        @GET
        public String get() {
            return "ok";
        }

        /** For admins. */
        @DELETE
        @RequiresRole(value = "admin", message = NEEDS_ADMIN)
        public String delete() {
            return "deleted";
        }
    }

    /** With a challenge, as its properties say. */
    public static final class UsersApplication extends Application {
        /** For the runtime. */
        public UsersApplication() {}

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(UsersResource.class, RequiresRoleFeature.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("rolegate.challenge", CHALLENGE);
        }
    }

    /**
     * Starts a server with one application. It knows alice, by the password {@code alice-pw} and with the roles
     * {@code user} and {@code admin}, and bob, by {@code bob-pw} and with the role {@code user}.
     */
    protected abstract Server start(Application application) throws Exception;

    @BeforeAll
    void start() throws Exception {
        server = start(new UsersApplication());
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
    }

    private Reply send(String verb, String name) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + name + "-pw").getBytes(StandardCharsets.US_ASCII));
        try (Client client = new Client(server)) {
            return client.exchange(
                    verb,
                    "/users/123",
                    name.isEmpty()
                            ? List.of("Accept: */*")
                            : List.of("Accept: */*", "Authorization: Basic " + credentials),
                    null);
        }
    }

    private void assertDenied(Answer expected, String name) throws Exception {
        assertEquals(List.of(), new Comparison(expected, "DELETE", send("DELETE", name)).differences());
    }

    @Test
    @DisplayName("4: nobody is challenged")
    void anonymous() throws Exception {
        assertDenied(Answer.challenged().withChallenge(CHALLENGE), "");
    }

    @Test
    @DisplayName("4: a caller without the role is told why")
    void bob() throws Exception {
        assertDenied(Answer.denied(NEEDS_ADMIN), "bob");
    }

    @Test
    @DisplayName("3: a caller with the role gets in")
    void alice() throws Exception {
        Reply reply = send("DELETE", "alice");
        assertEquals("200 deleted", reply.status() + " " + reply.body());
    }

    @Test
    @DisplayName("4: what is open is open to nobody, too")
    void open() throws Exception {
        Reply reply = send("GET", "");
        assertEquals("200 ok", reply.status() + " " + reply.body());
    }
}
