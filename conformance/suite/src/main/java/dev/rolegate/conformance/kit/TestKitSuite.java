package dev.rolegate.conformance.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.testing.AccessMatrixVerifier;
import dev.rolegate.testing.Identity;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the users' test kit does on every runtime; a runtime's test says how to start a server with an Application. */
public abstract class TestKitSuite {

    /** For a subclass of each runtime. */
    protected TestKitSuite() {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** Whether a resource is given the Configuration in which the feature was registered. */
    protected boolean showsConfiguration() {
        return true;
    }

    private static final Object ROLEGATE = RequiresRoleFeature.builder().build();

    private String call(KitApplication application, @Nullable Identity identity) throws Exception {
        return call(application, identity == null ? null : identity.header());
    }

    private String call(KitApplication application, @Nullable String header) throws Exception {
        try (Server server = start(application);
                Client client = new Client(server.base())) {
            return call(client, "/kit/me", header);
        }
    }

    private static String call(Client client, String path, @Nullable String header) throws IOException {
        List<String> headers = header == null ? List.of() : List.of(Identity.HEADER + ": " + header);
        Reply reply = client.exchange("GET", path, headers, null);
        return reply.status() + " " + reply.body();
    }

    private static KitApplication kit(Object... more) {
        List<Object> instances = new ArrayList<>(List.of(ROLEGATE, new IdentityFeature()));
        instances.addAll(List.of(more));
        return new KitApplication(instances, KitResources.Kit.class);
    }

    @Test
    @DisplayName("an identity is the caller's name and roles")
    void identity() throws Exception {
        assertEquals("200 bob user", call(kit(), Identity.of("bob", "user")));
    }

    @Test
    @DisplayName("names and roles are any text")
    void text() throws Exception {
        String name = "Зоя \uD83D\uDE80, \"a\"; b=c\r\nX: y";
        assertEquals(
                "200 " + name + " " + KitResources.ODD_ROLE, call(kit(), Identity.of(name, KitResources.ODD_ROLE)));
    }

    @Test
    @DisplayName("a locator sees the identity as well")
    void locator() throws Exception {
        try (Server server = start(kit());
                Client client = new Client(server.base())) {
            assertEquals("200 bob", call(client, "/kit/sub", Identity.of("bob").header()));
        }
    }

    @Test
    @DisplayName("without the header the application's own authentication counts")
    void untouched() throws Exception {
        assertEquals("200 carol", call(kit(new KitResources.Carol()), (String) null));
    }

    @Test
    @DisplayName("an identity takes the place of the application's own authentication")
    void replaced() throws Exception {
        assertEquals("200 bob", call(kit(new KitResources.Carol()), Identity.of("bob")));
    }

    @Test
    @DisplayName("an anonymous identity as well")
    void anonymous() throws Exception {
        assertEquals("200 nobody", call(kit(new KitResources.Carol()), Identity.anonymous()));
    }

    @TestFactory
    @DisplayName("a header that was not signed in this JVM is a 401, whoever else is signed in")
    Stream<DynamicTest> forged() throws Exception {
        String bob = Identity.of("bob", "user").header();
        String alice = Identity.of("alice", "admin").header();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("nothing", "");
        headers.put("a name", "bob");
        headers.put("two dots", "..");
        headers.put("without a signature", bob.substring(0, bob.indexOf('.') + 1));
        headers.put("without its dot", bob.replace(".", ""));
        headers.put("truncated", bob.substring(0, bob.length() - 4));
        headers.put("truncated in front", bob.substring(4));
        headers.put(
                "with another's signature", alice.substring(0, alice.indexOf('.')) + bob.substring(bob.indexOf('.')));
        headers.put("two of them", bob + "," + bob);
        headers.put("of another JVM", ForeignJvm.header());
        return headers.entrySet().stream()
                .map(each -> dynamicTest(
                        each.getKey(),
                        () -> assertEquals(
                                "401 The header X-Rolegate-Identity was not signed in this JVM.",
                                call(kit(new KitResources.Carol()), each.getValue()))));
    }

    private void verify(Application application, Class<?>... claimed) throws Exception {
        try (Server server = start(application)) {
            AccessMatrixVerifier.of(AccessMatrix.of(claimed))
                    .parameter("code", "x-1")
                    .assertEnforcedAt(server.base());
        }
    }

    private String deviations(Application application, Class<?>... claimed) {
        String message = String.valueOf(assertThrows(AssertionError.class, () -> verify(application, claimed))
                .getMessage());
        return message.replaceAll("http://[^/ ]+", "");
    }

    @Test
    @DisplayName("the verifier finds nothing where the application does what the matrix says")
    void enforced() throws Exception {
        verify(kit(), KitResources.Kit.class);
    }

    @Test
    @DisplayName("a default role is in the access matrix, and enforced as that says")
    void defaultRole() throws Exception {
        KitApplication application = new KitApplication(
                List.of(RequiresRoleFeature.builder().defaultRole("user").build(), new IdentityFeature()),
                KitResources.NeedsNothing.class);
        AccessMatrix matrix = AccessMatrix.of(application);
        assertEquals(Set.of("user"), matrix.roles());
        try (Server server = start(application)) {
            AccessMatrixVerifier.of(matrix).assertEnforcedAt(server.base());
        }
    }

    @Test
    @DisplayName("no resource method runs for the verifier")
    void nothingRuns() throws Exception {
        KitResources.CALLED.set(0);
        verify(kit(), KitResources.Kit.class);
        assertEquals(0, KitResources.CALLED.get());
    }

    @Test
    @DisplayName("a role that was changed is found")
    void changedRole() {
        assertEquals(
                """
                1 of 3 answers are not what the access matrix says:
                GET /seeded as a caller with the roles [user]: must get in, and gets a 403 (/seeded)""",
                deviations(
                        new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.NeedsAdmin.class),
                        KitResources.NeedsUser.class));
    }

    @Test
    @DisplayName("a check that is missing is found")
    void missingCheck() {
        assertEquals(
                """
                2 of 3 answers are not what the access matrix says:
                GET /seeded as an anonymous caller: gets in, and must not (/seeded)
                GET /seeded as a caller without roles: gets in, and must not (/seeded)""",
                deviations(
                        new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.NeedsNothing.class),
                        KitResources.NeedsUser.class));
    }

    @Test
    @DisplayName("an application without Rolegate is found")
    void withoutRolegate() {
        assertEquals(
                """
                2 of 3 answers are not what the access matrix says:
                GET /seeded as an anonymous caller: gets in, and must not (/seeded)
                GET /seeded as a caller without roles: gets in, and must not (/seeded)""",
                deviations(
                        new KitApplication(List.of(new IdentityFeature()), KitResources.NeedsUser.class)
                                .withoutDiscovery(),
                        KitResources.NeedsUser.class));
    }

    @Test
    @DisplayName("an endpoint that is not there is found")
    void missingEndpoint() {
        assertEquals("""
                3 of 3 answers are not what the access matrix says:
                GET /seeded as an anonymous caller: must be denied, and gets a 404: is there such a path? Its parameters can be set (/seeded)
                GET /seeded as a caller without roles: must be denied, and gets a 404: is there such a path? Its parameters can be set (/seeded)
                GET /seeded as a caller with the roles [user]: must get in, and gets a 404: is there such a path? Its parameters can be set (/seeded)""", deviations(kit(), KitResources.NeedsUser.class));
    }

    @Test
    @DisplayName("an application without the kit's feature is not called")
    void withoutKit() {
        KitResources.CALLED.set(0);
        String message =
                deviations(new KitApplication(List.of(ROLEGATE), KitResources.Kit.class), KitResources.Kit.class);
        assertEquals(
                "The application at / does not have the IdentityFeature, or not in this JVM (404). Nothing was called. 0",
                message + " " + KitResources.CALLED.get());
    }

    private void assertShown(KitApplication application) throws Exception {
        try (Server server = start(application);
                Client client = new Client(server.base())) {
            String answer =
                    call(client, "/access", Identity.of("ann", "auditor").header());
            // What cannot be seen is no empty table, but an error.
            assertEquals(
                    showsConfiguration() ? "200 " + AccessMatrix.of(application).toHtml() : "500",
                    showsConfiguration() ? answer : answer.substring(0, 3));
        }
    }

    @Test
    @DisplayName("a resource shows the matrix of the running application")
    void resource() throws Exception {
        assertShown(new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.Access.class));
    }

    @Test
    @DisplayName("a resource shows the matrix of the running application, with core alone")
    void resourceOnCoreAlone() throws Exception {
        assertShown(new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.Access.class)
                .withoutDiscovery());
    }

    @Test
    @DisplayName("the running application says once what it guards")
    void summary() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("dev.rolegate");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().equals(Level.INFO)) {
                    said.add(line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            call(kit(), (String) null);
        } finally {
            logger.removeHandler(handler);
        }
        assertEquals(
                List.of(
                        "Rolegate guards " + KitApplication.class.getName()
                                + ": 9 endpoints, 2 open, 1 closed to everybody,"
                                + " + 1 locator that cannot be followed;"
                                + " roles: 'Größe \uD83D\uDD11, \\u202e=;\"', 'admin', 'rooms', 'user'.",
                        "Closed to everybody: PATCH /kit/denied."),
                said);
    }

    @Test
    @DisplayName("a path parameter that no value is known for is named")
    void parameter() throws Exception {
        try (Server server = start(kit())) {
            AccessMatrixVerifier verifier = AccessMatrixVerifier.of(AccessMatrix.of(KitResources.Kit.class));
            assertEquals(
                    "DELETE /kit/{code: [a-z]-[0-9]{1,3}}: the path parameter 'code' has to match [a-z]-[0-9]{1,3}."
                            + " Set it with parameter(\"code\", ...).",
                    assertThrows(IllegalStateException.class, () -> verifier.assertEnforcedAt(server.base()))
                            .getMessage());
        }
    }
}
