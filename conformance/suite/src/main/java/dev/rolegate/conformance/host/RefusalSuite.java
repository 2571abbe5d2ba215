package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes stop the deployment: all of them in one report, which reaches whoever deploys. */
abstract class RefusalSuite {

    private final Host host;

    RefusalSuite(Host host) {
        this.host = host;
    }

    private Composition application() {
        return Composition.on(host).with(RequiresRoleFeature.class, new Callers());
    }

    @Test
    @DisplayName("6: one report names all mistakes, in resources, behind locators and in properties")
    void allAtOnce() {
        Composition application = application()
                .with(Mistakes.ALL)
                .withProperty("rolegate.deny-unanotated", true)
                .withProperty("rolegate.disclose-roles", "no");
        assertEquals(Mistakes.REPORT, Refused.report(host, application).replace(Mistakes.class.getName() + "$", ""));
    }

    @Test
    @DisplayName("6: a mistake in the class of an instance refuses as well")
    void instance() {
        assertEquals(
                """
                Rolegate refuses this deployment, one mistake:

                NoRole.get(): @RequiresRole names no role. No caller can have it.
                Name a role; to close the endpoint to everybody use @DenyAll. [no-role]""",
                Refused.report(host, application().with(new Mistakes.NoRole()))
                        .replace(Mistakes.class.getName() + "$", ""));
    }

    @Path("not-public")
    public static class NotPublic {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("x")
        @RolesAllowed("admin")
        String packagePrivate() {
            return "ok";
        }
    }

    @Test
    @DisplayName("6: a role of Jakarta's on a resource method that is not public refuses like one of Rolegate's")
    void notPublic() {
        assertEquals(
                """
                Rolegate refuses this deployment, one mistake:

                NotPublic.packagePrivate(): @RolesAllowed("admin") protects nothing here: the method is not public.
                Put it on a public resource method or locator, or on the class. [misplaced-role]""",
                Refused.report(host, application().with(NotPublic.class))
                        .replace(RefusalSuite.class.getName() + "$", ""));
    }

    @RequiresRole(" ")
    private static final class BlankApplication extends Composition {}

    @Test
    @DisplayName("6: a mistake on the Application refuses")
    void onApplication() {
        Composition application = new BlankApplication();
        application.with(RequiresRoleFeature.class, HiddenConflict.class);
        if (host.integration().isEmpty()) {
            application.withoutDiscovery();
        }
        assertEquals("""
                Rolegate refuses this deployment, one mistake:

                BlankApplication: @RequiresRole names a blank role (value[0] is " "). No caller can have it.
                Name a role or remove the entry; to close the endpoint to everybody use @DenyAll. [blank-role]""", Refused.report(host, application).replace(RefusalSuite.class.getName() + "$", ""));
    }

    public interface AsksForAdmin {
        @RequiresRole("admin")
        String get();
    }

    public interface AsksForUser {
        @RequiresRole("user")
        String get();
    }

    /** Some runtimes take this for the resource class. */
    @Path("hidden-conflict")
    public interface Conflict extends AsksForAdmin, AsksForUser {
        @Override
        @GET
        @Produces("text/plain")
        String get();
    }

    public static class HiddenConflict implements Conflict {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Test
    @DisplayName("6: a conflict of the interface with @Path that the concrete class hides refuses nothing")
    void hiddenConflict() throws Exception {
        assertServed(HiddenConflict.class);
    }

    /** The same, and it could stand by itself. */
    @Path("hidden-conflict")
    public static class ConflictingClass implements AsksForAdmin, AsksForUser {
        @Override
        @GET
        @Produces("text/plain")
        public String get() {
            return "ok";
        }
    }

    public static class HiddenConflictOfClass extends ConflictingClass {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Test
    @DisplayName("6: a conflict of the superclass with @Path that the concrete class hides refuses nothing")
    void hiddenConflictOfClass() throws Exception {
        assertServed(HiddenConflictOfClass.class);
    }

    private void assertServed(Class<?> resource) throws Exception {
        try (Deployed deployed = new Deployed(host, application().with(resource))) {
            assertEquals("200 ok", Deployed.line(deployed.get("/hidden-conflict", Identity.ADMIN)));
            assertEquals(403, deployed.get("/hidden-conflict", Identity.USER).status());
        }
    }

    @Path("own-conflict")
    public interface Harmless {
        @GET
        @Produces("text/plain")
        String get();
    }

    public static class OwnConflict implements Harmless, AsksForAdmin, AsksForUser {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Test
    @DisplayName("6: a conflict of the concrete class alone refuses")
    void ownConflict() {
        assertEquals(
                """
                Rolegate refuses this deployment, one mistake:

                OwnConflict.get(): two declarations disagree, and neither overrides the other.
                  @RequiresRole("admin") on AsksForAdmin.get()
                  @RequiresRole("user")  on AsksForUser.get()
                Declare the requirement on OwnConflict.get() itself. [conflicting-declarations]""",
                Refused.report(host, application().with(OwnConflict.class))
                        .replace(RefusalSuite.class.getName() + "$", ""));
    }
}
