package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.Identity;
import dev.rolegate.conformance.Reply;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    @DisplayName("two built singletons with different options refuse the deployment")
    void different() {
        Composition two = application().with(built("Basic"), built("Bearer"));
        if (host.refusesTwoOfOneClass()) {
            assertThrows(Exception.class, () -> host.start(two).close());
        } else {
            assertEquals(TWO_FEATURES, Refused.report(host, two));
        }
    }

    /** Runtimes configure one instance of a class and show nobody the other, but for an Application's singletons. */
    @TestFactory
    @DisplayName("two built instances that are no singletons refuse the deployment, or one counts with all its options")
    Stream<DynamicTest> oneCounts() {
        return twice(built("Basic"), built("Bearer")).entrySet().stream()
                .filter(each -> host.sharesConfiguration() && !each.getKey().startsWith("both singletons"))
                .map(each -> dynamicTest(each.getKey(), () -> {
                    try (Deployed deployed = new Deployed(host, application().with(each.getValue()))) {
                        Reply reply = deployed.get("/options", Identity.ANONYMOUS);
                        assertEquals(401, reply.status());
                        assertTrue(Set.of("Basic", "Bearer").contains(reply.header("www-authenticate")));
                    } catch (IllegalStateException refused) {
                        assertEquals(TWO_FEATURES, refused.getMessage());
                    }
                }));
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
                                        "The property rolegate.denyUnannotated is unknown; an option that is not read"
                                                + " may be one that was meant to protect.\n"
                                                + "Correct the name or remove it. [unknown-property]"),
                        "rolegate.deny-unannotated",
                                Map.entry(
                                        "yes",
                                        "The property rolegate.deny-unannotated cannot be read. It is true or false,"
                                                + " nothing else.\nCorrect the value. [bad-property]"),
                        "rolegate.role-hierarchy",
                                Map.entry(
                                        "admin > admin",
                                        "The property rolegate.role-hierarchy cannot be read. The role hierarchy has a"
                                                + " cycle: 'admin' implies itself. Remove one of the implications"
                                                + " between them.\nCorrect the value. [bad-property]"),
                        "rolegate.listener",
                                Map.entry(
                                        "x",
                                        "The property rolegate.listener is unknown; an option that is not read"
                                                + " may be one that was meant to protect.\n"
                                                + "Correct the name or remove it. [unknown-property]"),
                        "rolegate.challenge",
                                Map.entry(
                                        " ",
                                        "The property rolegate.challenge cannot be read. A challenge begins with a"
                                                + " scheme and has printable ASCII only, as in Bearer realm=\"users\".\n"
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
