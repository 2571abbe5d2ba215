package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import io.dropwizard.auth.AuthDynamicFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/compatibility.md says of Dropwizard's own filter. */
class DropwizardFilterTest {

    private static final String ALICE = "Authorization: Basic YWxpY2U6YWxpY2UtcHc=";

    @Path("open")
    public static class Open {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    private static int status(Object filter, String path, String header) throws Exception {
        try (Server server = Dropwizard.start(jersey -> {
                    jersey.register(Open.class);
                    jersey.register(Guarded.class);
                    jersey.register(RequiresRoleFeature.class);
                    jersey.register(filter);
                });
                Client client = new Client(server.base())) {
            return client.exchange("GET", path, List.of("Accept: */*", header), null)
                    .status();
        }
    }

    @Test
    @DisplayName("registered itself, it answers 401 to nobody, on open endpoints too")
    void everywhere() throws Exception {
        assertEquals(401, status(Users.basic(), "/open", "X-Authorization: none"));
    }

    @Test
    @DisplayName("registered itself, it lets alice in where her role is asked for")
    void alice() throws Exception {
        assertEquals(200, status(Users.basic(), "/guarded", ALICE));
    }

    @Test
    @DisplayName("AuthDynamicFeature does not look at @RequiresRole, and nobody knows alice")
    void dynamic() throws Exception {
        assertEquals(403, status(new AuthDynamicFeature(Users.basic()), "/guarded", ALICE));
    }
}
