package dev.rolegate.conformance.kit;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.caller.CallerContext;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resources under test. */
final class KitResources {

    /** How often a resource method ran. */
    static final AtomicInteger CALLED = new AtomicInteger();

    /** No header could carry it as it is. */
    static final String ODD_ROLE = "Größe \uD83D\uDD11, \u202E=;\"";

    private KitResources() {}

    private static String who(SecurityContext caller) {
        Principal principal = caller.getUserPrincipal();
        return (principal == null ? "nobody" : principal.getName())
                + List.of("user", "admin", ODD_ROLE).stream()
                        .filter(caller::isUserInRole)
                        .map(role -> " " + role)
                        .collect(Collectors.joining());
    }

    @Path("kit")
    @RequiresRole(RequiresRole.AUTHENTICATED)
    public static class Kit {
        @GET
        @Path("me")
        @Produces("text/plain;charset=UTF-8")
        @PermitAll
        public String me(@Context SecurityContext caller) {
            CALLED.incrementAndGet();
            return who(caller);
        }

        @GET
        public String signedIn() {
            CALLED.incrementAndGet();
            return "ok";
        }

        @POST
        @Consumes("application/json")
        @RequiresRole({"user", "admin"})
        public String anyOf(String entity) {
            CALLED.incrementAndGet();
            return "ok";
        }

        @PUT
        @Path("items/{id}")
        @RequiresRole("admin")
        @RequiresRole({"rooms", ODD_ROLE})
        public String allOf(@PathParam("id") UUID id, String entity) {
            CALLED.incrementAndGet();
            return "ok";
        }

        @PATCH
        @Path("denied")
        @DenyAll
        public String denied() {
            CALLED.incrementAndGet();
            return "ok";
        }

        @DELETE
        @Path("{code: [a-z]-[0-9]{1,3}}")
        @RequiresRole(value = "admin", hide = true)
        public String hidden(@PathParam("code") String code) {
            CALLED.incrementAndGet();
            return "ok";
        }

        @Path("sub")
        @PermitAll
        public Sub sub(@Context SecurityContext caller) {
            return new Sub(who(caller));
        }

        /** What a locator cannot convert is a 404 before any check. */
        @Path("units/{unit}")
        @RequiresRole("user")
        public Unit unit(@PathParam("unit") TimeUnit unit) {
            return new Unit();
        }

        @Path("unknown")
        @PermitAll
        public Object unknown() {
            return new Sub("unknown");
        }
    }

    /** Behind locators. */
    public static class Sub {
        private final String name;

        Sub(String name) {
            this.name = name;
        }

        @GET
        public String get() {
            CALLED.incrementAndGet();
            return name;
        }

        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            CALLED.incrementAndGet();
            return name;
        }
    }

    /** A class of its own: where the runtime does not tell which locator it took, all that return a class count. */
    public static class Unit {
        @PathParam("id")
        private @Nullable UUID id;

        @GET
        @Path("{id}")
        public String get() {
            CALLED.incrementAndGet();
            return String.valueOf(id);
        }
    }

    /** Templates as real products have them: signs between names, and patterns that no plain value fits. */
    @Path("odd")
    @RequiresRole("user")
    public static class Odd {
        @GET
        @Path("$metadata")
        public String dollar() {
            return "ok";
        }

        @GET
        @Path("books({id})")
        public String brackets(@PathParam("id") long id) {
            return "ok";
        }

        @GET
        @Path("books({id})/!all")
        public String mark(@PathParam("id") long id) {
            return "ok";
        }

        @GET
        @Path("users/@{id}:lock")
        public String colon(@PathParam("id") String id) {
            return "ok";
        }

        @GET
        @Path("range/a,b=c+d~e")
        public String signs() {
            return "ok";
        }

        @GET
        @Path("time/{time: [0-9]{2}:[0-9]{2}}")
        public String time(@PathParam("time") String time) {
            return "ok";
        }

        @GET
        @Path("key/{key: @[a-z]+=\\(\\$[0-9],!~\\+\\)}")
        public String key(@PathParam("key") String key) {
            return "ok";
        }

        @GET
        @Path("at a time")
        public String blank() {
            return "ok";
        }

        @GET
        @Path("as/{format: json|xml}")
        public String alternatives(@PathParam("format") String format) {
            return "ok";
        }

        @GET
        @Path("in/{year: [12][0-9]{3}}-{month: 0[1-9]|1[0-2]}")
        public String classes(@PathParam("year") int year, @PathParam("month") int month) {
            return "ok";
        }

        @GET
        @Path("of/{name: (?:draft|final)-\\p{Upper}{2}\\.[^./]+}")
        public String groups(@PathParam("name") String name) {
            return "ok";
        }
    }

    /** Shows nothing but a locator that cannot be followed. */
    @Path("hollow")
    public static class Hollow {
        @Path("sub")
        @PermitAll
        public Object sub() {
            return new Sub("hollow");
        }
    }

    /** The same parameter has another value at each place. */
    @Path("each")
    @RequiresRole("user")
    public static class Each {
        @GET
        @Path("one/{code: (?=x-1)x.*}")
        public String one(@PathParam("code") String code) {
            return "ok";
        }

        @GET
        @Path("two/{code: (?=y-2)y.*}/{other: (?=z-1)z.*}")
        public String two(@PathParam("code") String code, @PathParam("other") String other) {
            return "ok";
        }
    }

    /** An application's own filter in front of the check: it lets nobody through without its header. */
    @Priority(Priorities.AUTHENTICATION)
    static final class Maintenance implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().contains("each")) {
                request.abortWith(Response.status(429).build());
            }
        }
    }

    /** Answers all but one path from what it kept, whoever asks. */
    @PreMatching
    static final class Cache implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().contains("each")) {
                request.abortWith(Response.ok("ok").build());
            }
        }
    }

    @Path("seeded")
    public static class NeedsUser {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    @Path("seeded")
    public static class NeedsAdmin {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("seeded")
    public static class NeedsNothing {
        @GET
        public String get() {
            return "ok";
        }
    }

    /** Who may, is named by the path. */
    @Path("owned/{team}/{id}")
    public static class Owned {
        @GET
        @RequiresRole({"admin", "user:{id}"})
        @RequiresRole("team:{team}")
        public String get() {
            return "ok";
        }

        @PUT
        @RolesAllowed("user:{id}")
        public String put() {
            return "ok";
        }
    }

    /** The same, asked of another parameter. */
    @Path("owned/{team}/{id}")
    public static class WronglyOwned {
        @GET
        @RequiresRole({"admin", "user:{id}"})
        @RequiresRole("team:{id}")
        public String get() {
            return "ok";
        }

        @PUT
        @RolesAllowed("user:{id}")
        public String put() {
            return "ok";
        }
    }

    /** Shows the matrix, behind a role of its own. */
    @Path("access")
    @RequiresRole("auditor")
    public static class Access {
        @GET
        @Produces("text/html;charset=UTF-8")
        public String page(@Context Configuration configuration) {
            return AccessMatrix.running(configuration).toHtml();
        }
    }

    /** An application's own authentication: everybody is carol. */
    @Priority(Priorities.AUTHENTICATION)
    static final class Carol implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new CallerContext("carol", Set.of()));
        }
    }
}
