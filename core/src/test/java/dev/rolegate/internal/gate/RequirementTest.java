package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.RequiresRole;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import dev.rolegate.internal.rule.Declaration.Term;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequirementTest {

    private static final Options DEFAULTS = new Options(Map.of());
    private static final Options UNDISCLOSED = new Options(Map.of(Option.DISCLOSE_ROLES, false));

    private static Requirement of(Options options, Kind kind, Term... terms) {
        return Requirement.of(
                new Declaration(kind, List.of(terms), RequirementTest.class, RequirementTest.class, List.of()),
                options,
                role -> false);
    }

    private static Term term(String message, String... roles) {
        return new Term(List.of(roles), message, false);
    }

    private static String message(Options options, Term term) {
        return of(options, Kind.ROLES, term).clauses[0].message;
    }

    @Test
    @DisplayName("PermitAll is open, roles, DenyAll and what cannot be decided are not")
    void open() {
        assertEquals(
                List.of(true, false, false, false),
                List.of(
                        of(DEFAULTS, Kind.PERMIT_ALL).isOpen(),
                        of(DEFAULTS, Kind.ROLES, term("", "admin")).isOpen(),
                        of(DEFAULTS, Kind.DENY_ALL).isOpen(),
                        of(DEFAULTS, Kind.UNDECIDABLE).isOpen()));
    }

    @Test
    @DisplayName("roles without any role are closed, never open")
    void withoutRoles() {
        assertEquals(true, of(DEFAULTS, Kind.ROLES).isClosed());
    }

    @Test
    @DisplayName("what is closed says why")
    void reasons() {
        assertEquals(
                List.of(Reason.DENY_ALL, Reason.MISTAKE, Reason.HIDDEN_BY_PROXY, Reason.NOTHING_DECLARED),
                Stream.of(
                                of(DEFAULTS, Kind.DENY_ALL),
                                of(DEFAULTS, Kind.UNDECIDABLE),
                                of(DEFAULTS, Kind.UNSEEN),
                                Requirement.CLOSED)
                        .map(each -> Objects.requireNonNull(each.closed).reason())
                        .toList());
    }

    @Test
    @DisplayName("the default message names one role")
    void oneRole() {
        assertEquals("This request requires the 'admin' role.", message(DEFAULTS, term("", "admin")));
    }

    @Test
    @DisplayName("the default message names all roles of which one is enough")
    void severalRoles() {
        assertEquals(
                "This request requires one of the roles 'editor', 'admin'.",
                message(DEFAULTS, term("", "editor", "admin")));
    }

    @Test
    @DisplayName("the default message says that a caller has to be known")
    void authenticated() {
        assertEquals(
                "This request requires a signed-in caller.", message(DEFAULTS, term("", RequiresRole.AUTHENTICATED)));
    }

    @Test
    @DisplayName("the default message is generic where roles are not disclosed")
    void undisclosed() {
        assertEquals("You do not have permission to make this request.", message(UNDISCLOSED, term("", "admin")));
    }

    @Test
    @DisplayName("a message of the application's own stays where roles are not disclosed")
    void ownMessage() {
        assertEquals("Ask an editor.", message(UNDISCLOSED, term("Ask an editor.", "admin")));
    }

    @Test
    @DisplayName("a role is accepted, and those that imply it")
    void implied() {
        Options options = new Options(Map.of(
                Option.ROLE_HIERARCHY,
                RoleHierarchy.builder()
                        .role("admin")
                        .implies("editor")
                        .role("owner")
                        .implies("admin")
                        .build()));
        Requirement editor = of(options, Kind.ROLES, term("", "editor"));
        assertEquals(List.of("editor", "admin", "owner"), Arrays.asList(editor.clauses[0].accepted));
    }

    @Test
    @DisplayName("one clause that hides makes the whole requirement hide")
    void hides() {
        assertEquals(
                List.of(true, false),
                List.of(
                        of(DEFAULTS, Kind.ROLES, new Term(List.of("a"), "", true), term("", "b")).hide,
                        of(DEFAULTS, Kind.ROLES, term("", "a"), term("", "b")).hide));
    }

    @Test
    @DisplayName("of two together the first tells where it was declared, or the other where that one was not")
    void and() {
        Requirement admin = of(DEFAULTS, Kind.ROLES, term("", "admin"));
        Requirement all = of(DEFAULTS, Kind.PERMIT_ALL);
        assertEquals(
                List.of(admin.declaration(), all.declaration(), admin.declaration()),
                List.of(
                        admin.and(all).declaration(),
                        all.and(admin).declaration(),
                        Requirement.OPEN.and(admin).declaration()));
    }

    @Path("users/{id}")
    static class Users {
        @GET
        @RequiresRole({"admin", "user:{id}"})
        public void get() {}

        @PUT
        @RolesAllowed("user:{id}")
        public void put() {}

        @DELETE
        @RequiresRole("user:root")
        public void delete() {}
    }

    private static RequiredRoles clause(String method) throws NoSuchMethodException {
        ResourceClasses classes = new ResourceClasses(type -> false);
        return new Requirements(classes, DEFAULTS, new Denials(DEFAULTS), null)
                .endpoint(Users.class, Users.class.getMethod(method))
                .clauses[0];
    }

    private static @Nullable String asked(String accepted, Map<String, String> parameters)
            throws NoSuchMethodException {
        return clause("get").asked(accepted, parameters::get);
    }

    @Test
    @DisplayName("a role with a path parameter is asked for with its value, a literal one as it is")
    void asked() throws Exception {
        Map<String, String> values = Map.of("id", "42");
        assertEquals("user:42", asked("user:{id}", values));
        assertEquals("admin", asked("admin", values));
        assertEquals("user:{id}", clause("put").asked("user:{id}", values::get));
    }

    @Test
    @DisplayName("it is not asked for without a value, nor where it became a role that is declared")
    void notAsked() throws Exception {
        assertNull(asked("user:{id}", Map.of()));
        assertNull(asked("user:{id}", Map.of("id", "4/2")));
        assertNull(asked("user:{id}", Map.of("id", "root")));
    }

    @Test
    @DisplayName("messages and roles show it with braces")
    void braces() throws Exception {
        RequiredRoles clause = clause("get");
        assertEquals("This request requires one of the roles 'admin', 'user:{id}'.", clause.message);
        assertEquals(List.of("admin", "user:{id}"), clause.roles());
        assertEquals(List.of("admin", "user:{id}"), clause.accepted());
    }
}
