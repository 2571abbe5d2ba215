package com.example.guide.configuration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import com.example.guide.Jersey.Answer;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.RoleHierarchy;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What docs/configuration.md says, each option by builder and by property. */
class ConfigurationTest {

    private static final String GENERIC =
            "403 {\"error\":\"InsufficientPermissions\",\"message\":\"You do not have permission to make this request.\"}";
    private static final String VIEWER =
            "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'viewer' role.\"}";

    private static ResourceConfig config(Map<String, Object> properties) {
        return new ResourceConfig(LoansResource.class, RequiresRoleFeature.class).addProperties(properties);
    }

    private static ResourceConfig config(Object... providers) {
        ResourceConfig config = new ResourceConfig(LoansResource.class);
        Stream.of(providers).forEach(config::register);
        return config;
    }

    private static Jersey with(Object... providers) {
        return new Jersey(config(providers));
    }

    private static void bothWays(RequiresRoleFeature built, Map<String, Object> properties, Consumer<Jersey> facts) {
        assertAll(() -> facts.accept(new Jersey(config(built))), () -> facts.accept(new Jersey(config(properties))));
    }

    private static String refusal(Application application) {
        return assertThrows(IllegalStateException.class, () -> new Jersey(application))
                .getMessage();
    }

    private static String page() throws Exception {
        return Files.readString(Path.of("..", "configuration.md"));
    }

    @Nested
    @DisplayName("options")
    class EachOption {

        @Test
        @DisplayName("challenge: an anonymous caller gets 401 with it")
        void challenge() {
            bothWays(Options.challenge(), Options.challengeProperty(), jersey -> {
                Answer answer = jersey.get("loans", Caller.NOBODY);
                assertEquals(
                        "401 {\"error\":\"Unauthenticated\",\"message\":\"This request requires authentication.\"}",
                        answer.toString());
                assertEquals("Bearer realm=\"library\"", answer.header("WWW-Authenticate"));
            });
        }

        @Test
        @DisplayName("challenge: who is known, or stands before a closed endpoint, gets 403")
        void noChallenge() {
            bothWays(Options.challenge(), Options.challengeProperty(), jersey -> {
                assertEquals(VIEWER, jersey.get("loans", Caller.withRoles()).toString());
                Answer closed = jersey.get("loans/closed", Caller.NOBODY);
                assertEquals(GENERIC, closed.toString());
                assertNull(closed.header("WWW-Authenticate"));
            });
        }

        @Test
        @DisplayName("roleHierarchy: a role includes what it implies, and what that implies")
        void roleHierarchy() {
            bothWays(Options.roleHierarchy(), Options.roleHierarchyProperty(), jersey -> {
                assertEquals(200, jersey.get("loans", Caller.withRoles("admin")).status());
                assertEquals(
                        200, jersey.get("loans", Caller.withRoles("editor")).status());
                assertEquals(
                        200,
                        jersey.get("loans/overdue", Caller.withRoles("admin")).status());
                assertEquals(
                        403,
                        jersey.get("loans/overdue", Caller.withRoles("viewer")).status());
            });
        }

        @Test
        @DisplayName("roleHierarchy: the message names the role that the endpoint asks for")
        void roleHierarchyMessage() {
            bothWays(
                    Options.roleHierarchy(),
                    Options.roleHierarchyProperty(),
                    jersey -> assertEquals(
                            VIEWER,
                            jersey.get("loans", Caller.withRoles("auditor")).toString()));
        }

        @Test
        @DisplayName("denyUnannotated: closes what declares nothing, for everybody, and nothing else")
        void denyUnannotated() {
            bothWays(Options.denyUnannotated(), Options.denyUnannotatedProperty(), jersey -> {
                Caller admin = Caller.withRoles("admin", "viewer");
                assertEquals(GENERIC, jersey.get("loans/undeclared", admin).toString());
                assertEquals(200, jersey.get("loans/open", Caller.NOBODY).status());
                assertEquals(200, jersey.get("loans", admin).status());
                assertEquals(
                        200,
                        jersey.call("OPTIONS", "loans/undeclared", Caller.NOBODY)
                                .status());
            });
        }

        @Test
        @DisplayName("defaultRole: what declares nothing asks for it, and nothing else")
        void defaultRole() {
            bothWays(Options.defaultRole(), Options.defaultRoleProperty(), jersey -> {
                assertEquals(
                        "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}",
                        jersey.get("loans/undeclared", Caller.withRoles("viewer"))
                                .toString());
                assertEquals(
                        200,
                        jersey.get("loans/undeclared", Caller.withRoles("librarian"))
                                .status());
                assertEquals(200, jersey.get("loans/open", Caller.NOBODY).status());
            });
        }

        @Test
        @DisplayName("discloseRoles: default messages do not name roles, messages of the annotation stay")
        void discloseRoles() {
            bothWays(Options.discloseRoles(), Options.discloseRolesProperty(), jersey -> {
                assertEquals(GENERIC, jersey.get("loans", Caller.withRoles()).toString());
                assertEquals(
                        "403 {\"error\":\"InsufficientPermissions\",\"message\":\"Overdue loans are for editors.\"}",
                        jersey.get("loans/overdue", Caller.withRoles()).toString());
            });
        }

        @Test
        @DisplayName("problemDetails: denials are application/problem+json")
        void problemDetails() {
            bothWays(Options.problemDetails(), Options.problemDetailsProperty(), jersey -> {
                Answer answer = jersey.get("loans", Caller.withRoles());
                assertEquals(
                        "403 {\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
                                + "\"detail\":\"This request requires the 'viewer' role.\","
                                + "\"error\":\"InsufficientPermissions\"}",
                        answer.toString());
                assertEquals("application/problem+json", answer.header("Content-Type"));
            });
        }

        @Test
        @DisplayName("insufficientScope: a caller with a bearer token who lacks a role is told so")
        void insufficientScope() {
            bothWays(Options.insufficientScope(), Options.insufficientScopeProperty(), jersey -> {
                Answer answer = jersey.get("loans", Caller.withRoles(), "Authorization", "Bearer abcd123");
                assertEquals(VIEWER, answer.toString());
                assertEquals("Bearer error=\"insufficient_scope\"", answer.header("WWW-Authenticate"));
            });
        }

        @Test
        @DisplayName("insufficientScope: not for another scheme, an anonymous caller, or a closed endpoint")
        void otherwiseNot() {
            bothWays(Options.insufficientScope(), Options.insufficientScopeProperty(), jersey -> {
                String[] bearer = {"Authorization", "Bearer abcd123"};
                assertNull(jersey.get("loans", Caller.withRoles(), "Authorization", "Basic YWJj")
                        .header("WWW-Authenticate"));
                assertNull(jersey.get("loans", Caller.NOBODY, bearer).header("WWW-Authenticate"));
                assertNull(
                        jersey.get("loans/closed", Caller.withRoles(), bearer).header("WWW-Authenticate"));
            });
        }

        @Test
        @DisplayName("mapForbiddenExceptions: by default an application's own gets the JSON, without its text")
        void mapped() {
            Jersey jersey = with(RequiresRoleFeature.class);
            assertEquals(GENERIC, jersey.get("loans/own", Caller.NOBODY).toString());
            assertEquals(
                    "403 Not yours.",
                    jersey.get("loans/own-entity", Caller.NOBODY).toString());
        }

        @Test
        @DisplayName("mapForbiddenExceptions: false leaves them to the application, and not Rolegate's own denials")
        void notMapped() {
            assertAll(Stream.of(
                            config(Options.mapForbiddenExceptions(), new OwnErrors()),
                            config(Options.mapForbiddenExceptionsProperty()).register(new OwnErrors()))
                    .map(Jersey::new)
                    .map(jersey -> () -> {
                        assertEquals(
                                "403 own page",
                                jersey.get("loans/own", Caller.NOBODY).toString());
                        assertEquals(
                                VIEWER, jersey.get("loans", Caller.withRoles()).toString());
                    }));
        }
    }

    private static final class OwnErrors implements ExceptionMapper<WebApplicationException> {

        @Override
        public Response toResponse(WebApplicationException exception) {
            return Response.status(exception.getResponse().getStatus())
                    .type("text/plain")
                    .entity("own page")
                    .build();
        }
    }

    @Nested
    @DisplayName("listener")
    class Listeners {

        private final List<String> lines = new ArrayList<>();
        private final System.Logger log = new System.Logger() {
            @Override
            public String getName() {
                return "test";
            }

            @Override
            public boolean isLoggable(Level level) {
                return true;
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
                lines.add(message);
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String format, Object... values) {
                lines.add(values == null || values.length == 0 ? format : MessageFormat.format(format, values));
            }
        };

        @Test
        @DisplayName("hears of denials only, with the template and not the path")
        void denials() {
            Jersey jersey = with(Options.listener(log));
            jersey.get("loans", Caller.withRoles("viewer"));
            jersey.get("loans/overdue?x=1", Caller.withRoles("viewer"));
            jersey.get("loans", Caller.NOBODY);
            assertEquals(
                    List.of("GET /loans/overdue: FORBIDDEN for bob", "GET /loans: UNAUTHENTICATED for null"), lines);
        }

        @Test
        @DisplayName("hears of grants if it wants to")
        void grants() {
            Jersey jersey = with(RequiresRoleFeature.builder()
                    .listener(new Options.AuditTrail(log))
                    .build());
            jersey.get("loans", Caller.withRoles("viewer"));
            assertEquals(1, lines.size());
            assertTrue(lines.get(0).contains("decision=GRANTED, reason=REQUIREMENTS_MET"), lines.get(0));
        }

        @Test
        @DisplayName("changes no answer when it fails")
        void failing() {
            AccessListener failing = event -> {
                throw new IllegalStateException("The log is full.");
            };
            Jersey jersey = with(RequiresRoleFeature.builder().listener(failing).build());
            assertEquals(VIEWER, jersey.get("loans", Caller.withRoles()).toString());
        }

        @Test
        @DisplayName("has no property")
        void property() {
            assertTrue(refusal(config(Map.of("rolegate.listener", log))).contains("[unknown-property]"));
        }
    }

    @Nested
    @DisplayName("registration")
    class Registrations {

        private void assertChallenge(Application application) {
            assertEquals(
                    "Bearer realm=\"library\"",
                    new Jersey(application).get("loans", Caller.NOBODY).header("WWW-Authenticate"));
        }

        @Test
        @DisplayName("by class, with properties of the Application")
        void byClass() {
            assertChallenge(new LibraryApplication());
        }

        @Test
        @DisplayName("as an instance among the singletons")
        void built() {
            assertChallenge(new BuiltLibraryApplication());
        }

        @Test
        @DisplayName("in a ResourceConfig, with its own properties")
        void resourceConfig() {
            assertChallenge(new LibraryConfig());
        }

        @Test
        @DisplayName("through an application's own Feature")
        void throughFeature() {
            assertChallenge(config(new SecurityFeature()));
        }

        @Test
        @DisplayName("found by Jersey itself, if nobody registers it")
        void discovered() {
            assertEquals(VIEWER, with().get("loans", Caller.NOBODY).toString());
        }

        @Test
        @DisplayName("not found where discovery is switched off")
        void notDiscovered() {
            Jersey jersey = new Jersey(config().property("jakarta.ws.rs.loadServices", false));
            assertEquals(200, jersey.get("loans/closed", Caller.NOBODY).status());
        }

        @Test
        @DisplayName("the built instance wins over the class, in either order")
        void builtBeatsClass() {
            assertChallenge(config(RequiresRoleFeature.class, Options.challenge()));
            assertChallenge(config(Options.challenge(), RequiresRoleFeature.class));
        }

        @Test
        @DisplayName("two instances that say the same are one")
        void twoEqual() {
            assertChallenge(config(Options.challenge(), new SecurityFeature()));
        }

        @Test
        @DisplayName("two instances that differ refuse the deployment")
        void twoDifferent() {
            Application two = new Application() {
                @Override
                @SuppressWarnings("deprecation")
                public Set<Object> getSingletons() {
                    return Set.of(Options.challenge(), Options.denyUnannotated());
                }
            };
            assertTrue(refusal(two).contains("[two-features]"));
        }

        @Test
        @DisplayName("two instances that differ refuse the deployment in a ResourceConfig as well")
        void twoInResourceConfig() {
            ResourceConfig two = config(Options.challenge(), Options.denyUnannotated());
            assertTrue(refusal(two).contains("[two-features]"));
        }

        @Test
        @DisplayName("the builder wins over the property; what it leaves unset falls to the property")
        void builderBeatsProperty() {
            ResourceConfig config = config(Options.challenge())
                    .property("rolegate.challenge", "Basic")
                    .property("rolegate.deny-unannotated", true);
            assertChallenge(config);
            assertEquals(
                    GENERIC,
                    new Jersey(config).get("loans/undeclared", Caller.NOBODY).toString());
        }

        @Test
        @DisplayName("a system property is not read")
        void systemProperty() {
            System.setProperty("rolegate.challenge", "Basic");
            try {
                assertEquals(
                        403,
                        with(RequiresRoleFeature.class)
                                .get("loans", Caller.NOBODY)
                                .status());
            } finally {
                System.clearProperty("rolegate.challenge");
            }
        }
    }

    @Nested
    @DisplayName("refused")
    class Refused {

        @Test
        @DisplayName("the page shows the report as it is")
        void report() throws Exception {
            String report = refusal(new ResourceConfig(FinesResource.class, RequiresRoleFeature.class)
                    .property("rolegate.deny-unanotated", true)
                    .property("rolegate.problem-details", "yes"));
            String shown = report.replace("com.example.guide.configuration.", "com.example.");
            assertTrue(page().contains("```text\njava.lang.IllegalStateException: " + shown + "\n```"), shown);
        }

        @Test
        @DisplayName("a challenge that is no header value, by builder and by property")
        void challenge() {
            for (String challenge : List.of("", " ", "Bearer realm=\"Bücherei\"", "Bearer\r\nSet-Cookie: a=b")) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> RequiresRoleFeature.builder().challenge(challenge));
                assertTrue(
                        refusal(config(Map.of("rolegate.challenge", challenge))).contains("[bad-property]"));
            }
        }

        @Test
        @DisplayName("a hierarchy with a cycle, a blank or wildcard role, or a chain of one")
        void hierarchy() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> RoleHierarchy.builder()
                            .role("a")
                            .implies("b")
                            .role("b")
                            .implies("a")
                            .build());
            for (String text : List.of("a > b > a", "a > ", "a > *", "**  > a", "a", "a > b;", "")) {
                assertTrue(
                        refusal(config(Map.of("rolegate.role-hierarchy", text))).contains("[bad-property]"), text);
            }
        }

        @Test
        @DisplayName("a switch that is neither true nor false")
        void switches() {
            for (Object value : List.of("yes", "TRUE", "", 1)) {
                assertTrue(refusal(config(Map.of("rolegate.deny-unannotated", value)))
                        .contains("is neither true nor false."));
            }
        }

        @Test
        @DisplayName("text is read as a switch, too")
        void text() {
            Jersey jersey = new Jersey(config(Map.of("rolegate.deny-unannotated", "true")));
            assertEquals(403, jersey.get("loans/undeclared", Caller.NOBODY).status());
        }
    }

    @Test
    @DisplayName("the page has a section for every method of the builder")
    void complete() throws Exception {
        String page = page();
        for (Method method : RequiresRoleFeature.Builder.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.getName().equals("build")) {
                assertTrue(page.contains("\n### `" + method.getName() + "`"), method.getName());
            }
        }
    }
}
