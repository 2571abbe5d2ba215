package dev.rolegate.conformance.application;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Shapes;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.provider.Rewriting;
import jakarta.annotation.Priority;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What belongs to somebody, by path parameters in roles. Each method tells of whom it was asked, and each answer which roles
 * were asked for, in headers, so that a client sees both on a server in a JVM of its own.
 */
@Path("owned")
@Produces("text/plain")
public class Owned {

    /** The application. */
    public static final Part PART = Part.of("owned", Shapes.of(Owned.class), Shapes.of(ByClass.class))
            .withSingletons(() -> List.of(new Rewriting(), new Owners()));

    /** By where a value stands: a dollar sign. */
    public static final List<String> PATHS = List.of(
            "/owned/text/$",
            "/owned/number/$",
            "/owned/segment/$",
            "/owned/greedy/$",
            "/owned/part/x$y",
            "/owned/pair/7/$",
            "/owned/pair/$/42",
            "/owned/teams/7/$",
            "/owned/teams/$/42",
            "/owned/twice/42/$",
            "/owned/twice/$/42",
            "/owned-by/$",
            "/owned-by/$/any",
            "/owned-by/42/list/$",
            "/owned-by/$/list/42");

    /** Declared as it stands: no path parameter may make it. */
    private static final String ROOT = "user:root";

    private static final String TWICE = "twice";
    private static final String RAN = "X-Ran";
    private static final String GRANTED = "X-Granted";

    /** For the runtime. */
    public Owned() {}

    /**
     * What an answer tells.
     *
     * @param ran the roles of which the method that ran is sure that they were asked for, by the values that it got; empty if
     *     none ran
     * @param granted those that were asked for, and that the caller has
     */
    public record Told(List<String> ran, List<String> granted) {

        /** In the headers, so that it is in the answer to a HEAD, too. */
        public static Told in(Reply reply) {
            return new Told(roles(reply.header("x-ran")), roles(reply.header("x-granted")));
        }

        /** In the body, if a method ran. */
        public static Told in(String body) {
            String[] lines = body.split("\n", -1);
            return lines.length == 2 ? new Told(roles(lines[0]), roles(lines[1])) : new Told(List.of(), List.of());
        }

        private static List<String> roles(String text) {
            return text.isEmpty()
                    ? List.of()
                    : Stream.of(text.split(" "))
                            .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
                            .toList();
        }

        /** What was wrong; the empty string for nothing. */
        public String flaw(String path, Identity identity) {
            // What is a number for the method has many spellings, each with a role of its own.
            boolean same = (identity == Identity.ADMIN && path.startsWith("/owned/number/")) || ran.equals(granted);
            return ran.isEmpty() || (same && !ran.contains(TWICE) && !ran.contains(ROOT))
                    ? ""
                    : path + " as " + identity + ": ran as " + ran + ", asked for " + granted;
        }
    }

    /** No value may break a header, or a line. */
    private static String text(List<String> roles) {
        return roles.stream()
                .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    private static Response run(String... roles) {
        return Response.ok("ok").header(RAN, text(List.of(roles))).build();
    }

    @GET
    @Path("text/{id}")
    @RequiresRole("user:{id}")
    public Response text(@PathParam("id") String id) {
        return run("user:" + id);
    }

    @GET
    @Path("number/{id}")
    @RequiresRole("user:{id}")
    public Response number(@PathParam("id") long id) {
        return run("user:" + id);
    }

    @GET
    @Path("segment/{id}")
    @RequiresRole("user:{id}")
    public Response segment(@PathParam("id") PathSegment id) {
        return run("user:" + id.getPath());
    }

    @GET
    @Path("greedy/{id: .+}")
    @RequiresRole("user:{id}")
    public Response greedy(@PathParam("id") String id) {
        return run("user:" + id);
    }

    @GET
    @Path("part/x{id}y")
    @RequiresRole("user:{id}")
    public Response part(@PathParam("id") String id) {
        return run("user:" + id);
    }

    @GET
    @Path("pair/{team}/{id}")
    @RequiresRole("team:{team}/{id}")
    public Response pair(@PathParam("id") String id, @PathParam("team") String team) {
        return run("team:" + team + "/" + id);
    }

    @Path("teams/{team}")
    @RequiresRole("team:{team}")
    public Members members(@PathParam("team") String team) {
        return new Members(team);
    }

    /** Behind it stands the same name once more. */
    @Path("twice/{id}")
    public Again again() {
        return new Again();
    }

    @GET
    @Path("root")
    @RequiresRole(ROOT)
    public String root() {
        return "ok";
    }

    /** Of a team. */
    public static class Members {
        private final String team;

        Members(String team) {
            this.team = team;
        }

        @GET
        @Path("{id}")
        @Produces("text/plain")
        @RequiresRole("team:{team}/{id}")
        public Response get(@PathParam("id") String id) {
            return run("team:" + team, "team:" + team + "/" + id);
        }
    }

    /** Nobody knows which of two values is meant. */
    public static class Again {
        @GET
        @Path("{id}")
        @Produces("text/plain")
        @RequiresRole("user:{id}")
        public Response get(@PathParam("id") String id) {
            return run(TWICE);
        }
    }

    /** With the parameter in the template of the class, and a neighbour that matches the same paths and repeats its name. */
    @Path("owned-by/{id}")
    @Produces("text/plain")
    public static class ByClass {
        /** For the runtime. */
        public ByClass() {}

        @GET
        @Path("{any: .*}")
        @RequiresRole("user:{id}")
        public Response any(@PathParam("id") String id) {
            return run("user:" + id);
        }

        @GET
        @Path("list/{id}")
        @RequiresRole("user:{id}")
        public Response list(@PathParam("id") String id) {
            return run(TWICE);
        }

        @DELETE
        @Path("list/{any}")
        @RequiresRole("user:{id}")
        public Response delete(@PathParam("id") String id) {
            return run("user:" + id);
        }
    }

    /** Signs everybody in: the owner of some things, or, for {@code ADMIN}, whoever has every role that is asked for. */
    @Priority(Priorities.AUTHENTICATION + 1)
    private static final class Owners implements ContainerRequestFilter, ContainerResponseFilter {

        private static final Set<String> OWNED = Set.of("user:42", "team:7", "team:7/42");

        @Override
        public void filter(ContainerRequestContext request) {
            boolean everybody = Identity.ADMIN.name().equals(request.getHeaderString(Identity.HEADER));
            List<String> granted = new ArrayList<>();
            request.setProperty(GRANTED, granted);
            request.setSecurityContext(new CallerContext(() -> "bob", role -> {
                boolean has = everybody || OWNED.contains(role);
                if (has) {
                    granted.add(role);
                }
                return has;
            }));
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getProperty(GRANTED) instanceof List<?> granted) {
                String roles = text(granted.stream().map(String::valueOf).toList());
                String ran = response.getHeaderString(RAN);
                response.getHeaders().putSingle(GRANTED, roles);
                if (ran != null) {
                    response.setEntity(ran + '\n' + roles);
                }
            }
        }
    }
}
