package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.security.Principal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may be a mistake is warned of in a line, and what looks like it and is none is not. */
abstract class DoubtSuite {

    private final Host host;

    DoubtSuite(Host host) {
        this.host = host;
    }

    /** What is warned of with a start and two requests. */
    private List<String> warnings(Object... registered) throws Exception {
        return warnings(Composition.on(host).with(RequiresRoleFeature.class).with(registered));
    }

    private List<String> warnings(Composition application) throws Exception {
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application)) {
            deployed.get("/guarded", Identity.ANONYMOUS);
            deployed.get("/guarded", Identity.ANONYMOUS);
            return log.messages().stream()
                    .map(message -> message.replace(DoubtSuite.class.getName() + "$", ""))
                    .toList();
        }
    }

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("viewer")
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public static final class MapperWithRole implements ExceptionMapper<IllegalStateException> {
        @Override
        public Response toResponse(IllegalStateException exception) {
            return Response.serverError().build();
        }
    }

    @RequiresRole("viewer")
    public static final class ResponseFilterWithRole implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {}
    }

    @RequiresRole("viewer")
    public static final class BoundRequestFilter implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {}
    }

    @Test
    @DisplayName("1: @RequiresRole on a mapper and on a response filter, which it does not protect")
    void onProviders() throws Exception {
        assertEquals(
                List.of(
                        "MapperWithRole carries @RequiresRole(\"admin\"), which protects nothing on a provider: at most it"
                                + " binds it to the endpoints that carry one. Remove it.",
                        "ResponseFilterWithRole carries @RequiresRole(\"viewer\"), which protects nothing on a provider: at"
                                + " most it binds it to the endpoints that carry one. Remove it."),
                warnings(Guarded.class, new MapperWithRole(), ResponseFilterWithRole.class));
    }

    @Test
    @DisplayName("1: not @RequiresRole on a request filter, which it binds")
    void onRequestFilter() throws Exception {
        assertEquals(List.of(), warnings(Guarded.class, new BoundRequestFilter()));
    }

    @Path("odd")
    public static class Odd {
        @GET
        @RequiresRole("admin, editor")
        public String comma() {
            return "ok";
        }

        @PUT
        @RolesAllowed("hasRole('admin')")
        public String expression() {
            return "ok";
        }

        @DELETE
        @RequiresRole({"viewer", " admin"})
        public String blank() {
            return "ok";
        }
    }

    @Path("plain")
    public static class Plain {
        @GET
        @RequiresRole({"team admin", "scope:read", "ROLE_ADMIN", "a(b)"})
        public String get() {
            return "ok";
        }
    }

    @Test
    @DisplayName("8: a role with a comma, one that looks like an expression, one with a blank at an end")
    void oddRoles() throws Exception {
        assertEquals(
                List.of(
                        "Odd.blank(): the role \" admin\" has a blank at an end, which belongs to it. Remove the blank.",
                        "Odd.comma(): the role \"admin, editor\" has a comma, and is one role. If several are meant, name"
                                + " each by itself.",
                        "Odd.expression(): the role \"hasRole('admin')\" looks like an expression, and is none. Name the"
                                + " role alone."),
                warnings(Guarded.class, Odd.class));
    }

    @Test
    @DisplayName("8: not a role with a blank inside, a colon or a bracket")
    void plainRoles() throws Exception {
        assertEquals(List.of(), warnings(Guarded.class, Plain.class));
    }

    @Test
    @DisplayName("8: a default role with a comma")
    void oddDefaultRole() throws Exception {
        assertEquals(
                List.of("rolegate.default-role: the role \"admin,editor\" has a comma, and is one role. If several are"
                        + " meant, name each by itself."),
                warnings(Composition.on(host)
                        .with(RequiresRoleFeature.class, Guarded.class)
                        .withProperty("rolegate.default-role", "admin,editor")));
    }

    @Path("shelves")
    public static class Shelves {
        @Path("guarded")
        @RequiresRole("admin")
        public Shelf guarded() {
            return new Shelf();
        }

        @Path("silent")
        public Book silent() {
            return new Book();
        }
    }

    public static class Shelf {
        @GET
        public String silent() {
            return "ok";
        }

        @GET
        @Path("said")
        @RequiresRole("admin")
        public String said() {
            return "ok";
        }
    }

    public static class Book {
        @GET
        public String silent() {
            return "ok";
        }
    }

    @Test
    @DisplayName(
            "4: an endpoint behind a locator with a role that denyUnannotated closes, since that role does not stand in")
    void closedBehindRole() throws Exception {
        assumeTrue(host.sharesConfiguration(), "the endpoints are not shown");
        assertEquals(
                List.of(
                        "Nothing is declared for GET /shelves/guarded: the role of a locator on the way does not stand in"
                                + " for it, and denyUnannotated closes it to everybody. Declare there who is meant."),
                warnings(Composition.on(host)
                        .with(RequiresRoleFeature.class, Guarded.class, Shelves.class)
                        .withProperty("rolegate.deny-unannotated", true)));
    }

    private List<String> hierarchy(String hierarchy) throws Exception {
        return warnings(Composition.on(host)
                .with(RequiresRoleFeature.class, Guarded.class)
                .withProperty("rolegate.role-hierarchy", hierarchy));
    }

    @Test
    @DisplayName("a role of the hierarchy for which no endpoint asks")
    void unnamed() throws Exception {
        assumeTrue(host.sharesConfiguration(), "the endpoints are not shown");
        assertEquals(
                List.of(
                        "The role hierarchy has roles for which no endpoint asks: 'auditor'. Correct the names, or leave"
                                + " them out."),
                hierarchy("admin > editor > viewer; admin > auditor"));
    }

    @Test
    @DisplayName("not one that implies a role for which an endpoint asks")
    void implying() throws Exception {
        assertEquals(List.of(), hierarchy("admin > editor > viewer"));
    }

    public interface Listed {
        @GET
        @RequiresRole("admin")
        String list();
    }

    @Path("opened")
    public static class Opened implements Listed {
        @Override
        @PermitAll
        public String list() {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public static class AdminBase {
        @GET
        public String list() {
            return "ok";
        }
    }

    @Path("opened-class")
    public static class OpenedClass extends AdminBase {
        @Override
        @PermitAll
        public String list() {
            return "ok";
        }
    }

    @Path("open-within")
    @RequiresRole("admin")
    public static class OpenWithin {
        @GET
        @PermitAll
        public String list() {
            return "ok";
        }
    }

    @Test
    @DisplayName("2: an override that opens what it overrides")
    void opens() throws Exception {
        assertEquals(
                List.of(
                        "Opened.list() opens by @PermitAll what it overrides, which requires @RequiresRole(\"admin\") from"
                                + " Listed.list().",
                        "OpenedClass.list() opens by @PermitAll what it overrides, which requires @RequiresRole(\"admin\")"
                                + " from AdminBase."),
                warnings(Guarded.class, Opened.class, OpenedClass.class));
    }

    @Test
    @DisplayName("2: not a method that is open in a class with a role")
    void openWithin() throws Exception {
        assertEquals(List.of(), warnings(Guarded.class, OpenWithin.class));
    }

    @Path("mixed")
    public static class Mixed {
        @GET
        @Path("{id}")
        public String get(@PathParam("id") String id) {
            return "ok";
        }

        @PUT
        @Path("{name}")
        @RequiresRole("admin")
        public String put(@PathParam("name") String name) {
            return "ok";
        }
    }

    @Path("permitted")
    public static class Permitted {
        @GET
        @PermitAll
        public String get() {
            return "ok";
        }

        @OPTIONS
        public String preflight() {
            return "ok";
        }

        @POST
        @RequiresRole("admin")
        public String post() {
            return "ok";
        }

        @GET
        @Path("elsewhere")
        public String elsewhere() {
            return "ok";
        }
    }

    @Test
    @DisplayName("4: a verb for which nothing is declared, beside one of the same path with a role")
    void openVerb() throws Exception {
        assumeTrue(host.sharesConfiguration(), "the endpoints are not shown");
        assertEquals(
                List.of(
                        "Nothing is declared for GET /mixed/{id}, though other verbs of the same path ask for roles. Put"
                                + " @PermitAll where everybody is meant."),
                warnings(Guarded.class, Mixed.class));
    }

    @Test
    @DisplayName("4: not one that is open on purpose, a preflight, or another path")
    void permittedVerb() throws Exception {
        assertEquals(List.of(), warnings(Guarded.class, Permitted.class));
    }

    private static class SignsIn implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            SecurityContext before = request.getSecurityContext();
            if (request.getHeaderString("Authorization") != null) {
                request.setSecurityContext(new SecurityContext() {
                    @Override
                    public Principal getUserPrincipal() {
                        return () -> "ann";
                    }

                    @Override
                    public boolean isUserInRole(String role) {
                        return true;
                    }

                    @Override
                    public boolean isSecure() {
                        return before.isSecure();
                    }

                    @Override
                    public String getAuthenticationScheme() {
                        return "test";
                    }
                });
            }
        }
    }

    public static final class LateSignIn extends SignsIn {}

    @Priority(Priorities.AUTHENTICATION)
    public static final class EarlySignIn extends SignsIn {}

    public static final class Unrelated implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.getSecurityContext();
        }
    }

    @Test
    @DisplayName("11: a filter that signs callers in after the check")
    void lateSignIn() throws Exception {
        assertEquals(
                List.of(
                        "LateSignIn can set the SecurityContext, but does not run before the check, for which nobody is signed in yet."
                                + " Put @Priority(Priorities.AUTHENTICATION) on it."),
                warnings(Guarded.class, new LateSignIn()));
    }

    @Test
    @DisplayName("11: not one that runs before it, and not a filter that signs nobody in")
    void earlySignIn() throws Exception {
        assertEquals(List.of(), warnings(Guarded.class, new EarlySignIn(), new Unrelated()));
    }
}
