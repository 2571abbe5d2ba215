package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is set where, and what of it refuses the deployment. */
abstract class OptionsSuite {

    private static final String TWO_FEATURES = """
            Rolegate refuses this deployment, one mistake:

            Two RequiresRoleFeature instances with different options are registered; one would be dropped.
            Register one instance with all options. [two-features]""";

    private final Host host;

    OptionsSuite(Host host) {
        this.host = host;
    }

    @Path("options")
    public static class Resource {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("undeclared")
        public String undeclared() {
            return "ok";
        }
    }

    private static RequiresRoleFeature built(String scheme) {
        return RequiresRoleFeature.builder().challenge(scheme).build();
    }

    /** An application's own Feature; runtimes tell Features apart by class, so that there are two. */
    private static class OwnFeature implements Feature {

        private final List<Object> registered;

        OwnFeature(Object... registered) {
            this.registered = List.of(registered);
        }

        @Override
        public boolean configure(FeatureContext context) {
            registered.forEach(context::register);
            return true;
        }
    }

    private static final class OtherFeature extends OwnFeature {
        OtherFeature(Object... registered) {
            super(registered);
        }
    }

    private Composition application() {
        return Composition.on(host).with(Resource.class, new Callers());
    }

    /** The ways to register two; some are registered by Features that are shown nothing of each other on some hosts. */
    private static Map<String, List<?>> twice(RequiresRoleFeature one, RequiresRoleFeature other) {
        return Map.of(
                "both singletons", List.of(one, other),
                "both of one own Feature", List.of(new OwnFeature(one, other)),
                "a singleton and one of an own Feature", List.of(one, new OwnFeature(other)),
                "one of an own Feature and a singleton", List.of(new OwnFeature(one), other),
                "of two own Features", List.of(new OwnFeature(one), new OtherFeature(other)));
    }

    @TestFactory
    @DisplayName("two built instances with different options refuse the deployment")
    Stream<DynamicTest> different() {
        return twice(built("Basic"), built("Bearer")).entrySet().stream()
                .filter(each -> host.sharesConfiguration() || each.getKey().startsWith("both singletons"))
                .map(each -> dynamicTest(
                        each.getKey(),
                        () -> assertEquals(
                                TWO_FEATURES, Refused.report(host, application().with(each.getValue())))));
    }

    @RequiresRole("admin")
    private static final class AdminApplication extends Composition {}

    private void assertRefusesDefaultRole(String beside, Composition application) {
        assertEquals(
                "Rolegate refuses this deployment, one mistake:\n\ndefaultRole (rolegate.default-role) stands beside "
                        + beside + "; both say what counts where an endpoint declares nothing.\n"
                        + "Keep one of them. [default-role-beside]",
                Refused.report(host, application.with(Resource.class, RequiresRoleFeature.class)));
    }

    @Test
    @DisplayName("4: a default role beside denyUnannotated refuses the deployment")
    void defaultRoleBesideDeny() {
        assertRefusesDefaultRole(
                "denyUnannotated (rolegate.deny-unannotated)",
                Composition.on(host)
                        .withProperty("rolegate.default-role", "user")
                        .withProperty("rolegate.deny-unannotated", true));
    }

    @Test
    @DisplayName("4: a default role beside a declaration on the Application refuses the deployment")
    void defaultRoleBesideApplication() {
        Composition application = new AdminApplication();
        application.withProperty("rolegate.default-role", "user");
        assertRefusesDefaultRole(
                AdminApplication.class.getName(),
                host.integration().isEmpty() ? application.withoutDiscovery() : application);
    }

    @Test
    @DisplayName("4: a default role that no caller can have refuses the deployment, and is shown")
    void badDefaultRole() {
        String report = Refused.report(
                host, application().with(RequiresRoleFeature.class).withProperty("rolegate.default-role", "*"));
        assertTrue(
                report.contains(
                        "The property rolegate.default-role, among the application's properties, cannot be read. The default role \"*\" is a wildcard"),
                report);
    }

    /** An Application is free to have none. */
    @TestFactory
    @DisplayName("an Application whose properties are null is closed by what it registers, and by discovery")
    Stream<DynamicTest> noProperties() {
        return Map.<String, List<Object>>of(
                        "by class", List.of(RequiresRoleFeature.class),
                        "built",
                                List.of(RequiresRoleFeature.builder()
                                        .denyUnannotated(true)
                                        .build()),
                        "of an own Feature", List.of(new OwnFeature(RequiresRoleFeature.class)),
                        "discovered", List.of())
                .entrySet()
                .stream()
                .filter(each ->
                        !(host.integration().isEmpty() && each.getValue().isEmpty()))
                .map(each -> dynamicTest(each.getKey(), () -> {
                    Composition application = new WithoutProperties()
                            .with(Resource.class, new Callers())
                            .with(each.getValue());
                    if (host.refusesNullProperties()) {
                        assertThrows(
                                Exception.class, () -> host.start(application).close());
                        return;
                    }
                    try (Deployed deployed = new Deployed(host, application)) {
                        assertEquals(
                                403, deployed.get("/options", Identity.USER).status());
                        assertEquals(
                                200, deployed.get("/options", Identity.ADMIN).status());
                        assertEquals(
                                each.getKey().equals("built") ? 403 : 200,
                                deployed.get("/options/undeclared", Identity.ADMIN)
                                        .status());
                    }
                }));
    }

    private static final class WithoutProperties extends Composition {
        @Override
        @SuppressWarnings("NullAway") // What is tested.
        public Map<String, Object> getProperties() {
            return null;
        }
    }

    /** Configured after the others: RESTEasy and Jersey take Features by their priority. */
    @Priority(Integer.MAX_VALUE)
    private static final class LateProperty implements Feature {

        private final String name;
        private final Object value;

        LateProperty(String name, Object value) {
            this.name = name;
            this.value = value;
        }

        @Override
        public boolean configure(FeatureContext context) {
            context.property(name, value);
            return true;
        }
    }

    @Test
    @DisplayName("a property that a Feature sets after the gate was registered is read")
    void lateProperty() throws Exception {
        assumeTrue(host.sharesConfiguration(), "Features are shown nothing of each other");
        Composition application =
                application().with(RequiresRoleFeature.class, new LateProperty("rolegate.deny-unannotated", "true"));
        try (Deployed deployed = new Deployed(host, application)) {
            assertEquals(
                    403, deployed.get("/options/undeclared", Identity.ADMIN).status());
        }
    }

    @Test
    @DisplayName("a property that a Feature sets after the gate was registered and that cannot be read refuses")
    void badLateProperty() {
        assumeTrue(host.sharesConfiguration(), "Features are shown nothing of each other");
        String report = Refused.report(
                host,
                application().with(RequiresRoleFeature.class, new LateProperty("rolegate.deny-unanotated", "true")));
        assertTrue(report.endsWith("[unknown-property]"), report);
    }

    @TestFactory
    @DisplayName("of two built instances neither is lost, even if their Features are shown nothing of each other")
    Stream<DynamicTest> apart() {
        RequiresRoleFeature strict =
                RequiresRoleFeature.builder().denyUnannotated(true).build();
        return Stream.of(twice(strict, built("Basic")), twice(built("Basic"), strict))
                .filter(twice -> !host.sharesConfiguration())
                .flatMap(twice -> twice.entrySet().stream())
                .filter(each -> !each.getKey().startsWith("both"))
                .map(each -> dynamicTest(each.getKey(), () -> {
                    try (Deployed deployed = new Deployed(host, application().with(each.getValue()))) {
                        assertEquals(
                                403,
                                deployed.get("/options/undeclared", Identity.ADMIN)
                                        .status());
                    }
                }));
    }

    @TestFactory
    @DisplayName("two built instances with equal options are one")
    Stream<DynamicTest> equal() {
        return twice(built("Basic"), built("Basic")).entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> {
                    try (Deployed deployed = new Deployed(host, application().with(each.getValue()))) {
                        assertEquals(
                                "Basic",
                                deployed.get("/options", Identity.ANONYMOUS).header("www-authenticate"));
                    }
                }));
    }

    @Test
    @DisplayName("what the builder leaves unset falls to the property, what it sets does not")
    void fallsToProperty() throws Exception {
        Composition application = application()
                .with(built("Basic"))
                .withProperty("rolegate.challenge", "Bearer")
                .withProperty("rolegate.problem-details", true);
        try (Deployed deployed = new Deployed(host, application)) {
            assertEquals(
                    "401 {\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                            + "\"detail\":\"This request requires authentication.\",\"error\":\"Unauthenticated\"}",
                    Deployed.line(deployed.get("/options", Identity.ANONYMOUS)));
            assertEquals("Basic", deployed.get("/options", Identity.ANONYMOUS).header("www-authenticate"));
        }
    }

    @TestFactory
    @DisplayName("a property that is unknown or cannot be read refuses the deployment by its name")
    Stream<DynamicTest> badProperties() {
        return Map.<String, Map.Entry<Object, String>>of(
                        "rolegate.denyUnannotated",
                                Map.entry(
                                        true,
                                        "The property rolegate.denyUnannotated, among the application's properties, is unknown; an"
                                                + " option that is not read may be one that was meant to protect.\n"
                                                + "Correct the name, perhaps to rolegate.deny-unannotated, or remove it."
                                                + " [unknown-property]"),
                        "rolegate.deny-unannotated",
                                Map.entry(
                                        "yes",
                                        "The property rolegate.deny-unannotated, among the application's properties, cannot be"
                                                + " read. \"yes\" is neither true nor false.\n"
                                                + "Correct the value. [bad-property]"),
                        "rolegate.role-hierarchy",
                                Map.entry(
                                        "admin > admin",
                                        "The property rolegate.role-hierarchy, among the application's properties, cannot be read."
                                                + " \"admin > admin\" is no role hierarchy. The role hierarchy has a"
                                                + " cycle: 'admin' implies itself. Remove one of the implications"
                                                + " between them.\nCorrect the value. [bad-property]"),
                        "rolegate.listener",
                                Map.entry(
                                        "x",
                                        "The property rolegate.listener, among the application's properties, is unknown; an option that is not read"
                                                + " may be one that was meant to protect.\n"
                                                + "Correct the name or remove it. [unknown-property]"),
                        "rolegate.challenge",
                                Map.entry(
                                        " ",
                                        "The property rolegate.challenge, among the application's properties, cannot be read. \" \" is"
                                                + " no challenge, which is a scheme, alone or with parameters that have"
                                                + " commas between them, as in Bearer realm=\"users\", scope=\"read\""
                                                + " (RFC 9110, section 11).\n"
                                                + "Correct the value. [bad-property]"))
                .entrySet()
                .stream()
                .map(each -> dynamicTest(each.getKey(), () -> {
                    Composition application = application()
                            .with(RequiresRoleFeature.class)
                            .withProperty(each.getKey(), each.getValue().getKey());
                    assertEquals(
                            "Rolegate refuses this deployment, one mistake:\n\n"
                                    + each.getValue().getValue(),
                            Refused.report(host, application));
                }));
    }
}
