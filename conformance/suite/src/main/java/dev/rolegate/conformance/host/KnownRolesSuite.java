package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the roles are named that may be declared, a misspelt one is a mistake. */
abstract class KnownRolesSuite {

    private final Host host;

    KnownRolesSuite(Host host) {
        this.host = host;
    }

    @Path("known")
    public static class Known {
        @GET
        @RequiresRole({"admin", "user:{id}"})
        @Path("{id}")
        public String get() {
            return "ok";
        }

        @GET
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public String any() {
            return "ok";
        }
    }

    @Path("misspelt")
    @RequiresRole("Admin")
    public static class Misspelt {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("jakarta")
        @RolesAllowed({"admin", "usher"})
        public String ofJakarta() {
            return "ok";
        }

        @GET
        @Path("{name}")
        @RequiresRole("user:{name}")
        public String parameter() {
            return "ok";
        }
    }

    @Path("root")
    public static class Root {
        @Path("late")
        public Object late() {
            return new Late();
        }
    }

    public static class Late {
        @GET
        @RequiresRole({"admin", "amdin"})
        public String get() {
            return "ok";
        }
    }

    private Composition application(Class<?>... resources) {
        return Composition.on(host)
                .with((Object[]) resources)
                .with(RequiresRoleFeature.class, new Callers())
                .withProperty("rolegate.known-roles", "admin, user, user:{id}");
    }

    @Test
    @DisplayName("8: known roles are granted as ever, any caller is no name")
    void known() throws Exception {
        try (Deployed deployed = new Deployed(host, application(Known.class))) {
            assertEquals(200, deployed.get("/known/7", Identity.ADMIN).status());
            assertEquals(403, deployed.get("/known/7", Identity.USER).status());
            assertEquals(200, deployed.get("/known", Identity.USER).status());
        }
    }

    @Test
    @DisplayName("8: another one refuses the deployment, and is told the nearest")
    void unknown() {
        assertEquals(
                """
                Rolegate refuses this deployment, 3 mistakes:

                Misspelt.ofJakarta(): the role "usher" is none of the known roles; the nearest is "user".
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]

                Misspelt.parameter(): the role "user:{name}" is none of the known roles; the nearest is "user:{id}".
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]

                Misspelt: the role "Admin" is none of the known roles; the nearest is "admin".
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]""",
                Refused.report(host, application(Misspelt.class)).replace(KnownRolesSuite.class.getName() + "$", ""));
    }

    @RequiresRole("amdin")
    private static final class MisspeltApplication extends Composition {}

    @Test
    @DisplayName("8: so does one on the Application")
    void onApplication() {
        Composition application = new MisspeltApplication();
        application
                .with(Known.class, RequiresRoleFeature.class)
                .withProperty("rolegate.known-roles", "admin, user, user:{id}");
        String report =
                Refused.report(host, host.integration().isEmpty() ? application.withoutDiscovery() : application);
        assertTrue(report.contains("MisspeltApplication: the role \"amdin\" is none of the known roles"), report);
    }

    @Test
    @DisplayName("8: so do a default role and a role of the hierarchy")
    void inOptions() {
        String report = Refused.report(
                host,
                application(Known.class)
                        .withProperty("rolegate.default-role", "usr")
                        .withProperty("rolegate.role-hierarchy", "admin > user > guest"));
        assertEquals("""
                Rolegate refuses this deployment, 2 mistakes:

                defaultRole (rolegate.default-role): the role "usr" is none of the known roles; the nearest is "user".
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]

                roleHierarchy (rolegate.role-hierarchy): the role "guest" is none of the known roles.
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]""", report);
    }

    @Test
    @DisplayName("8: in a class that only a request shows it is denied, and logged")
    void late() throws Exception {
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application(Root.class))) {
            assertEquals("403 " + Answer.closed().body(), Deployed.line(deployed.get("/root/late", Identity.ADMIN)));
            assertTrue(
                    log.messages().stream()
                            .anyMatch(each -> each.contains("Late is denied") && each.contains("\"amdin\"")),
                    () -> log.messages().toString());
        }
    }
}
