package dev.rolegate.conformance.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.testing.AccessMatrixVerifier;
import dev.rolegate.testing.Identity;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                    .parameter("team", "7")
                    .parameter("id", "42")
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
                a caller with the roles [user]: must get in, and gets a 403
                  GET /seeded (/seeded)""",
                deviations(
                        new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.NeedsAdmin.class),
                        KitResources.NeedsUser.class));
    }

    @Test
    @DisplayName("roles with path parameters are given for the values of the call")
    void pathParameters() throws Exception {
        verify(
                new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.Owned.class),
                KitResources.Owned.class);
    }

    @Test
    @DisplayName("one that asks for another parameter is found, by its name with braces")
    void otherParameter() {
        String deviations = deviations(
                new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.WronglyOwned.class),
                KitResources.Owned.class);
        assertEquals("""
                3 of 12 answers are not what the access matrix says:
                a caller with the roles [admin, team:{team}, user:{id}], a caller with the roles [admin, team:{team}], a caller with the roles [team:{team}, user:{id}]: must get in, and gets a 403
                  GET /owned/{team}/{id} (/owned/7/42)""", deviations);
    }

    @Test
    @DisplayName("a check that is missing is found")
    void missingCheck() {
        assertEquals(
                """
                2 of 3 answers are not what the access matrix says:
                an anonymous caller, a caller without roles: gets in, and must not
                  GET /seeded (/seeded)""",
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
                an anonymous caller, a caller without roles: gets in, and must not
                  GET /seeded (/seeded)""",
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
                an anonymous caller, a caller without roles: must be denied, and gets a 404: is there such a path? Its parameters can be set
                  GET /seeded (/seeded)
                a caller with the roles [user]: must get in, and gets a 404: is there such a path? Its parameters can be set
                  GET /seeded (/seeded)""", deviations(kit(), KitResources.NeedsUser.class));
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
                    showsConfiguration() ? rows(AccessMatrix.of(application).toHtml()) : "500",
                    showsConfiguration() ? rows(answer) : answer.substring(0, 3));
        }
    }

    private static String rows(String page) {
        return page.substring(page.indexOf("<form"));
    }

    @Test
    @DisplayName("a resource shows the matrix of the running application")
    void resource() throws Exception {
        assertShown(new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.Access.class));
    }

    @Test
    @DisplayName("the page of the running application says which, on what, and by which options")
    void heading() throws Exception {
        KitApplication application = new KitApplication(
                List.of(
                        RequiresRoleFeature.builder()
                                .challenge("Bearer realm=\"kit\"")
                                .denyUnannotated(true)
                                .roleHierarchy(RoleHierarchy.builder()
                                        .role("root")
                                        .implies("auditor")
                                        .build())
                                .build(),
                        new IdentityFeature()),
                KitResources.Access.class);
        try (Server server = start(application);
                Client client = new Client(server.base())) {
            String page = call(client, "/access", Identity.of("ann", "auditor").header())
                    .replace("<wbr>", "");
            assertEquals(
                    showsConfiguration()
                            ? "Access matrix: dev.rolegate.conformance.kit.KitApplication, Bearer realm=\"kit\", closed,"
                                    + " implied: 'auditor' by 'root'"
                            : "500",
                    showsConfiguration()
                            ? page.replaceAll("(?s).*<title>(.*?)</title>.*", "$1")
                                    + fact(page, "Challenge")
                                    + fact(page, "Nothing declared")
                                    + fact(page, "Role hierarchy")
                            : page.substring(0, 3));
        }
    }

    private static String fact(String page, String name) {
        return ", " + page.replaceAll("(?s).*<dt>" + name + "</dt><dd>(.*?)</dd>.*", "$1");
    }

    @Test
    @DisplayName("a resource shows the matrix of the running application, with core alone")
    void resourceOnCoreAlone() throws Exception {
        assertShown(new KitApplication(List.of(ROLEGATE, new IdentityFeature()), KitResources.Access.class)
                .withoutDiscovery());
    }

    private interface Action {
        void run() throws Exception;
    }

    private static List<String> said(String logger, Action action) throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().equals(Level.INFO) && line.getLoggerName().equals(logger)) {
                    said.add(line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger listened = Logger.getLogger(logger);
        listened.addHandler(handler);
        try {
            action.run();
        } finally {
            listened.removeHandler(handler);
        }
        return said;
    }

    @Test
    @DisplayName("the running application says once what it guards")
    void summary() throws Exception {
        List<String> said = said("dev.rolegate", () -> call(kit(), (String) null));
        assertEquals(
                List.of(
                        "Rolegate guards " + KitApplication.class.getName()
                                + ": 9 endpoints, 2 open, 1 closed to everybody, + 1 locator that cannot be followed;"
                                + " roles: 'Größe \uD83D\uDD11, \\u202e=;\"', 'admin', 'rooms', 'user'.",
                        "Closed to everybody: PATCH /kit/denied."),
                said);
    }

    private static AccessMatrixVerifier of(Class<?>... resources) {
        return AccessMatrixVerifier.of(AccessMatrix.of(resources));
    }

    private static KitApplication with(List<Object> more, Class<?>... resources) {
        List<Object> instances = new ArrayList<>(List.of(ROLEGATE, new IdentityFeature()));
        instances.addAll(more);
        return new KitApplication(instances, resources);
    }

    private String missing(KitApplication application, AccessMatrixVerifier verifier) throws Exception {
        try (Server server = start(application)) {
            return String.valueOf(
                    assertThrows(IllegalStateException.class, () -> verifier.assertEnforcedAt(server.base()))
                            .getMessage());
        }
    }

    @Test
    @DisplayName("an application that only reports is not verified: everybody would get in")
    void reportOnly() throws Exception {
        RequiresRoleFeature reporting = RequiresRoleFeature.builder()
                .reportOnlyUntil(LocalDate.now(ZoneOffset.UTC).plusDays(1))
                .build();
        KitApplication application =
                new KitApplication(List.of(reporting, new IdentityFeature()), KitResources.NeedsUser.class);
        assertEquals(
                "The application at / only reports (rolegate.report-only-until): everybody gets in, and nothing can be said"
                        + " of who does not. Leave the option out in tests.",
                missing(application, of(KitResources.NeedsUser.class)).replaceAll("http://[^/ ]+", ""));
    }

    @Test
    @DisplayName("templates with signs between their names, and patterns with alternatives and classes, are called")
    void oddTemplates() throws Exception {
        try (Server server = start(with(List.of(), KitResources.Odd.class))) {
            assertEquals(33, of(KitResources.Odd.class).assertEnforcedAt(server.base()));
        }
    }

    @Test
    @DisplayName("all path parameters that no value is found for are named at once, before anything is called")
    void missingParameters() throws Exception {
        assertEquals("""
                A value of 3 path parameters cannot be guessed:
                GET /each/one/{code: (?=x-1)x.*}: 'code' has to match (?=x-1)x.*
                GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}: 'code' has to match (?=y-2)y.*
                GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}: 'other' has to match (?=z-1)z.*
                Set each with parameter(name, value), or for one endpoint with parameter(endpoint, name, value).""", missing(with(List.of(), KitResources.Each.class), of(KitResources.Each.class)));
    }

    @Test
    @DisplayName("a value that was set, and does not fit a template, is shown")
    void unfitParameter() throws Exception {
        assertEquals(
                """
                A value of 1 path parameter cannot be guessed:
                GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}: 'code' has to match (?=y-2)y.*, and 'x-1' does not
                Set each with parameter(name, value), or for one endpoint with parameter(endpoint, name, value).""",
                missing(
                        with(List.of(), KitResources.Each.class),
                        of(KitResources.Each.class).parameter("code", "x-1").parameter("other", "z-1")));
    }

    @Test
    @DisplayName("a path parameter can have another value at each endpoint")
    void parameterOfEndpoint() throws Exception {
        try (Server server = start(with(List.of(), KitResources.Each.class))) {
            assertEquals(
                    6,
                    of(KitResources.Each.class)
                            .parameter("other", "z-1")
                            .parameter("code", "x-1")
                            .parameter("GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}", "code", "y-2")
                            .assertEnforcedAt(server.base()));
        }
    }

    @Test
    @DisplayName("an endpoint that the matrix does not have is no place for a path parameter")
    void parameterOfNothing() {
        assertEquals(
                "The access matrix has no endpoint GET /eech. It writes them as GET /each/one/{code: (?=x-1)x.*}.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> of(KitResources.Each.class).parameter("GET /eech", "code", "x-1"))
                        .getMessage());
    }

    private AccessMatrixVerifier behindMaintenance() {
        return of(KitResources.Each.class, KitResources.NeedsUser.class)
                .parameter("/each/one/{code: (?=x-1)x.*}", "code", "x-1")
                .parameter("/each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}", "code", "y-2")
                .parameter("other", "z-1");
    }

    private static KitApplication maintained(Class<?> seeded) {
        return with(List.of(new KitResources.Maintenance()), KitResources.Each.class, seeded);
    }

    @Test
    @DisplayName("what a filter of the application answers before the check is found, equal deviations together")
    void answeredBefore() throws Exception {
        try (Server server = start(maintained(KitResources.NeedsUser.class))) {
            String message = String.valueOf(
                    assertThrows(AssertionError.class, () -> behindMaintenance().assertEnforcedAt(server.base()))
                            .getMessage());
            assertEquals("""
                    6 of 9 answers are not what the access matrix says:
                    an anonymous caller, a caller without roles: must be denied, and gets a 429
                      GET /each/one/{code: (?=x-1)x.*} (/each/one/x-1)
                      GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*} (/each/two/y-2/z-1)
                    a caller with the roles [user]: must get in, and gets a 429
                      GET /each/one/{code: (?=x-1)x.*} (/each/one/x-1)
                      GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*} (/each/two/y-2/z-1)""", message.replaceAll("http://[^/ ]+", ""));
        }
    }

    @Test
    @DisplayName("where stricter is fine, it is no deviation")
    void stricter() throws Exception {
        try (Server server = start(maintained(KitResources.NeedsUser.class))) {
            assertEquals(3, behindMaintenance().allowStricter().assertEnforcedAt(server.base()));
        }
    }

    @Test
    @DisplayName("where stricter is fine, laxer is found all the same")
    void stricterNeverLaxer() throws Exception {
        try (Server server = start(maintained(KitResources.NeedsNothing.class))) {
            String message = String.valueOf(assertThrows(
                            AssertionError.class,
                            () -> behindMaintenance().allowStricter().assertEnforcedAt(server.base()))
                    .getMessage());
            assertEquals("""
                    2 of 9 answers are not what the access matrix says:
                    an anonymous caller, a caller without roles: gets in, and must not
                      GET /seeded (/seeded)""", message.replaceAll("http://[^/ ]+", ""));
        }
    }

    @Test
    @DisplayName(
            "where stricter is fine, who is answered well by something else, and must be denied, is found all the same")
    void stricterNeverServed() throws Exception {
        KitApplication cached =
                with(List.of(new KitResources.Cache()), KitResources.Each.class, KitResources.NeedsUser.class);
        try (Server server = start(cached)) {
            String message = String.valueOf(assertThrows(
                            AssertionError.class,
                            () -> behindMaintenance().allowStricter().assertEnforcedAt(server.base()))
                    .getMessage());
            assertEquals("""
                    4 of 9 answers are not what the access matrix says:
                    an anonymous caller, a caller without roles: must be denied, and gets a 200
                      GET /each/one/{code: (?=x-1)x.*} (/each/one/x-1)
                      GET /each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*} (/each/two/y-2/z-1)""", message.replaceAll("http://[^/ ]+", ""));
        }
    }

    @Test
    @DisplayName("where stricter is fine, an application into which nobody gets is found all the same")
    void stricterForEverybody() throws Exception {
        try (Server server = start(maintained(KitResources.NeedsUser.class))) {
            AccessMatrixVerifier verifier = of(KitResources.Each.class)
                    .parameter("/each/one/{code: (?=x-1)x.*}", "code", "x-1")
                    .parameter("/each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}", "code", "y-2")
                    .parameter("other", "z-1")
                    .allowStricter();
            assertEquals(
                    "None of 6 callers got in where the check can be seen, so that nothing can be said of it: something else"
                            + " answers before it [429].",
                    assertThrows(AssertionError.class, () -> verifier.assertEnforcedAt(server.base()))
                            .getMessage());
        }
    }

    @Test
    @DisplayName("where stricter is fine, an open endpoint proves nothing of the check")
    void stricterBesideOpen() throws Exception {
        try (Server server = start(maintained(KitResources.NeedsNothing.class))) {
            AccessMatrixVerifier verifier = of(KitResources.Each.class, KitResources.NeedsNothing.class)
                    .parameter("/each/one/{code: (?=x-1)x.*}", "code", "x-1")
                    .parameter("/each/two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}", "code", "y-2")
                    .parameter("other", "z-1")
                    .allowStricter();
            assertEquals(
                    "callers got in where the check can be seen, so that nothing can be said of it: something else answers before"
                            + " it [429].",
                    String.valueOf(assertThrows(AssertionError.class, () -> verifier.assertEnforcedAt(server.base()))
                                    .getMessage())
                            .replaceFirst("None of \\d+ ", ""));
        }
    }

    @Test
    @DisplayName("an address that does not answer is named")
    void unanswered() throws Exception {
        URI base;
        try (Server server = start(with(List.of(), KitResources.NeedsUser.class))) {
            base = server.base();
        }
        assertEquals(
                "There is no answer from " + base.resolve("/rolegate-testing") + ": java.net.ConnectException",
                assertThrows(
                                UncheckedIOException.class,
                                () -> of(KitResources.NeedsUser.class).assertEnforcedAt(base))
                        .getMessage());
    }

    @Test
    @DisplayName("how much was seen is said in the log")
    void seen() throws Exception {
        List<String> said = said("dev.rolegate.testing", () -> verify(kit(), KitResources.Kit.class));
        assertEquals(
                List.of("The access matrix holds at /: 40 answers of 9 endpoints; 1 row for what is below a locator was"
                        + " not called."),
                said.stream().map(line -> line.replaceAll("http://[^/ ]+", "")).toList());
    }

    @Test
    @DisplayName("how many were stricter is said in the log")
    void seenStricter() throws Exception {
        try (Server server = start(maintained(KitResources.NeedsUser.class))) {
            List<String> said = said(
                    "dev.rolegate.testing",
                    () -> behindMaintenance().allowStricter().assertEnforcedAt(server.base()));
            assertEquals(
                    List.of(
                            "The access matrix holds at /: 3 answers, and 6 that are stricter [429], of 3 endpoints, into 2 of"
                                    + " which nobody got."),
                    said.stream()
                            .map(line -> line.replaceAll("http://[^/ ]+", ""))
                            .toList());
        }
    }

    @Test
    @DisplayName("a matrix of which nothing can be called is no proof")
    void nothingToCall() throws Exception {
        try (Server server = start(with(List.of(), KitResources.Hollow.class))) {
            assertEquals(
                    "The access matrix has no endpoint that can be called.",
                    assertThrows(
                                    AssertionError.class,
                                    () -> of(KitResources.Hollow.class).assertEnforcedAt(server.base()))
                            .getMessage());
        }
    }
}
