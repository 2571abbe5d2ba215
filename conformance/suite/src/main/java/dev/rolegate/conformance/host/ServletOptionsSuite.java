package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Options as parameters of the runtime's servlet, and of its context, as web.xml has them. */
public abstract class ServletOptionsSuite {

    private static final Map<String, String> NONE = Map.of();

    /** For a subclass of each runtime in a servlet container. */
    protected ServletOptionsSuite() {}

    /**
     * Starts the runtime's servlet, loaded with its container, for an application of this class; whatever refuses the
     * deployment comes out of here.
     */
    protected abstract Server start(
            Class<? extends Application> application, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception;

    /** Whether the runtime tells its servlet while it is deployed; else a mistake there closes everything with the first request. */
    protected boolean tellsAtDeployment() {
        return true;
    }

    /** The application, as it is without a parameter. */
    protected Class<? extends Application> application() {
        return Guarding.class;
    }

    /** An endpoint with a role, and one without. */
    @Path("options")
    public static class Resource {
        /** Guarded. */
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        /** Open, unless an option closes it. */
        @GET
        @Path("undeclared")
        public String undeclared() {
            return "ok";
        }
    }

    /** Registers the gate by class. */
    public static class Guarding extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Resource.class, IdentityFilter.class, RequiresRoleFeature.class);
        }
    }

    /** The same where nothing is discovered. */
    public static class GuardingAlone extends Guarding {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", false);
        }
    }

    /** The same with an option of its own. */
    public static class Challenging extends Guarding {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("rolegate.challenge", "Basic");
        }
    }

    private Deployed deployed(
            Class<? extends Application> application, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        // The class stands for the instance, which the runtime makes.
        return new Deployed(ignored -> start(application, initParams, contextParams), new Application());
    }

    private void assertUndeclared(int status, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        try (Deployed deployed = deployed(application(), initParams, contextParams)) {
            assertEquals(
                    status, deployed.get("/options/undeclared", Identity.ADMIN).status());
        }
    }

    @Test
    @DisplayName("without a parameter, what declares nothing is open")
    void none() throws Exception {
        assertUndeclared(200, NONE, NONE);
    }

    @Test
    @DisplayName("an init-param is read")
    void initParam() throws Exception {
        assertUndeclared(403, Map.of("rolegate.deny-unannotated", "true"), NONE);
    }

    @Test
    @DisplayName("a context-param is read")
    void contextParam() throws Exception {
        assertUndeclared(403, NONE, Map.of("rolegate.deny-unannotated", "true"));
    }

    @Test
    @DisplayName("an init-param is nearer than a context-param")
    void initParamFirst() throws Exception {
        assertUndeclared(
                200, Map.of("rolegate.deny-unannotated", "false"), Map.of("rolegate.deny-unannotated", "true"));
    }

    @Test
    @DisplayName("the application's properties are nearer than a context-param")
    void propertiesFirst() throws Exception {
        try (Deployed deployed = deployed(Challenging.class, NONE, Map.of("rolegate.challenge", "Bearer"))) {
            assertEquals("Basic", deployed.get("/options", Identity.ANONYMOUS).header("www-authenticate"));
        }
    }

    @Test
    @DisplayName("a hierarchy stands in a context-param")
    void hierarchy() throws Exception {
        try (Deployed deployed = deployed(application(), NONE, Map.of("rolegate.role-hierarchy", "user > admin"))) {
            assertEquals(200, deployed.get("/options", Identity.USER).status());
        }
    }

    private void assertRefused(String report, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        if (tellsAtDeployment()) {
            assertEquals(
                    "Rolegate refuses this deployment, one mistake:\n\n" + report,
                    Refused.report(ignored -> start(application(), initParams, contextParams), new Application()));
            return;
        }
        try (Deployed deployed = deployed(application(), initParams, contextParams)) {
            Reply reply = deployed.get("/options/undeclared", Identity.ADMIN);
            assertEquals(403, reply.status(), report);
        }
    }

    @Test
    @DisplayName("an unknown init-param refuses, with the nearest name")
    void unknownInitParam() throws Exception {
        assertRefused(
                "The property rolegate.deny-unanotated, an init-param of the servlet, is unknown; an option that is not read"
                        + " may be one that was meant to protect.\nCorrect the name, perhaps to"
                        + " rolegate.deny-unannotated, or remove it. [unknown-property]",
                Map.of("rolegate.deny-unanotated", "true"),
                NONE);
    }

    @Test
    @DisplayName("an unknown context-param refuses, in any case")
    void unknownContextParam() throws Exception {
        assertRefused(
                "The property Rolegate.Deny-Unannotated, a context-param, is unknown; an option that is not read may be one"
                        + " that was meant to protect.\nCorrect the name, perhaps to rolegate.deny-unannotated, or"
                        + " remove it. [unknown-property]",
                NONE,
                Map.of("Rolegate.Deny-Unannotated", "true"));
    }

    @Test
    @DisplayName("a context-param that cannot be read refuses, and is shown")
    void badContextParam() throws Exception {
        assertRefused(
                "The property rolegate.deny-unannotated, a context-param, cannot be read. \"yes\" is neither true nor false.\n"
                        + "Correct the value. [bad-property]",
                NONE,
                Map.of("rolegate.deny-unannotated", "yes"));
    }

    @Test
    @DisplayName("reporting alone is no context-param")
    void reportOnly() throws Exception {
        assertRefused(
                "The property rolegate.report-only-until, a context-param, is not read there: until when the gate only reports,"
                        + " the application alone says.\nSet it on the builder, among the application's properties or as"
                        + " an init-param of its servlet. [misplaced-property]",
                NONE,
                Map.of("rolegate.report-only-until", "2020-01-01"));
    }

    @Test
    @DisplayName("the start tells where each option stands")
    void told() throws Exception {
        try (LogCapture log = LogCapture.ofAll();
                Deployed deployed = deployed(
                        application(),
                        Map.of("rolegate.disclose-roles", "true"),
                        Map.of("rolegate.problem-details", "true"))) {
            deployed.get("/options", Identity.USER);
            List<String> told = log.messages().stream()
                    .filter(each -> each.startsWith("Options of "))
                    .toList();
            assertTrue(
                    told.toString()
                            .contains(
                                    "rolegate.disclose-roles, an init-param of the servlet; rolegate.problem-details, a"
                                            + " context-param."),
                    told.toString());
        }
    }
}
