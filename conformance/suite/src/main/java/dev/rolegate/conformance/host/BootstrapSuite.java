package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Options among the properties of a {@code SeBootstrap.Configuration}, which no runtime shows. */
abstract class BootstrapSuite {

    private static final String REMARK =
            "SeBootstrap starts this application, and no Feature is shown the properties that it"
                    + " was given: an option of Rolegate among them is not read. Set it on the builder or in"
                    + " Application.getProperties().";

    private final Host host;

    BootstrapSuite(Host host) {
        this.host = host;
    }

    @Path("bootstrapped")
    public static class Resource {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Guarding extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Resource.class, IdentityFilter.class, RequiresRoleFeature.class);
        }
    }

    private static Server start(Application application) throws Exception {
        int port = Server.freePort();
        SeBootstrap.Instance started = SeBootstrap.start(
                        application,
                        SeBootstrap.Configuration.builder()
                                .host("localhost")
                                .port(port)
                                .property("rolegate.challenge", "Bearer")
                                .build())
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
        return Server.on(port, () -> started.stop().toCompletableFuture().get(1, TimeUnit.MINUTES));
    }

    private static void assertSaid(List<String> remarks, Host host) throws Exception {
        try (LogCapture log = LogCapture.ofAll();
                Deployed deployed = new Deployed(host, new Guarding())) {
            assertEquals(200, deployed.get("/bootstrapped", Identity.ADMIN).status());
            assertEquals(
                    remarks,
                    log.messages().stream()
                            .filter(each -> each.contains("SeBootstrap"))
                            .distinct()
                            .toList());
        }
    }

    @Test
    @DisplayName("the start says that they are not read")
    void said() throws Exception {
        assertSaid(List.of(REMARK), BootstrapSuite::start);
    }

    @Test
    @DisplayName("a start without SeBootstrap says nothing of it")
    void silent() throws Exception {
        assertSaid(List.of(), host);
    }

    @Test
    @DisplayName("no runtime hands them to a Feature: one that does can be read")
    void unread() throws Exception {
        try (Deployed deployed = new Deployed(BootstrapSuite::start, new Guarding())) {
            // 401 with a challenge.
            assertEquals(403, deployed.get("/bootstrapped", Identity.ANONYMOUS).status());
        }
    }
}
