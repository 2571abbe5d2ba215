package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("5: a locator that returns a CompletionStage, of which RESTEasy takes what it is completed with")
class StagedLocatorsTest {

    /** Two ways to one class. */
    @Path("")
    public static class Staged {
        @Path("open")
        public Sub open() {
            return new Sub();
        }

        @Path("closed")
        @RequiresRole("admin")
        public StagedSub closed() {
            StagedSub staged = new StagedSub();
            staged.complete(new Sub());
            return staged;
        }
    }

    /** What is declared names no class behind it. */
    public static class StagedSub extends CompletableFuture<Sub> {}

    public static class Sub {
        @GET
        public String get() {
            return "sub";
        }
    }

    /** With the integration, or without. */
    private static final class App extends Application {
        private final boolean integrated;

        App(boolean integrated) {
            this.integrated = integrated;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Staged.class, IdentityFilter.class, RequiresRoleFeature.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", integrated);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("is a gate as any other, with the integration and with core alone")
    void isAGate(boolean integrated) throws Exception {
        try (Server server = new ResteasyServer(new App(integrated));
                Client client = new Client(server)) {
            assertEquals(200, status(client, "/open", Identity.USER));
            assertEquals(403, status(client, "/closed", Identity.USER));
            assertEquals(200, status(client, "/closed", Identity.ADMIN));
        }
    }

    private static int status(Client client, String path, Identity identity) throws Exception {
        return client.exchange("GET", path, List.of(Identity.HEADER + ": " + identity), null)
                .status();
    }
}
