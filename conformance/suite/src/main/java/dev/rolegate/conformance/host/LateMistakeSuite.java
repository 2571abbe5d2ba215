package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A mistake that shows with a request, since no locator's type tells of the class and no Application lists it. */
abstract class LateMistakeSuite {

    private final Host host;

    LateMistakeSuite(Host host) {
        this.host = host;
    }

    @Path("late")
    public static class Root {
        @Path("with-path")
        public Object withPath() {
            return new WithPath();
        }

        @Path("without")
        public Object without() {
            return new Without();
        }
    }

    /** Looks like a root resource class. */
    @Path("elsewhere")
    public static class WithPath extends Without {}

    public static class Without {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "ok";
        }
    }

    private void assertDenied(String path, Class<?> type) throws Exception {
        Composition application = Composition.on(host).with(Root.class, RequiresRoleFeature.class, new Callers());
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application)) {
            String closed = "403 " + Answer.closed().body();
            assertEquals(closed, Deployed.line(deployed.get(path, Identity.ADMIN)));
            assertEquals(closed, Deployed.line(deployed.get(path, Identity.ADMIN)));
            assertTrue(
                    log.messages().stream()
                            .anyMatch(each -> each.contains(type.getSimpleName() + " is denied")
                                    && each.contains("names a blank role")),
                    () -> log.messages().toString());
        }
    }

    @Test
    @DisplayName("6: it is denied and logged with the very first request, never a 500")
    void without() throws Exception {
        assertDenied("/late/without", Without.class);
    }

    @Test
    @DisplayName("6: so it is in a class with a @Path of its own")
    void withPath() throws Exception {
        assertDenied("/late/with-path", WithPath.class);
    }
}
