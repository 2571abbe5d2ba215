package dev.rolegate.conformance.host;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.conformance.caller.Identity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.PathSegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What belongs to somebody, by path parameters in roles; each method notes of whom it was asked. */
@Path("owned")
@Produces("text/plain")
public class Owned {

    /** Declared as it stands: no path parameter may make it. */
    static final String ROOT = "user:root";

    /** By where a value stands: a dollar sign. */
    static final List<String> PATHS = List.of(
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

    /** The roles of which a method that ran is sure that they were asked for, by the values that it got. */
    final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    final Owners owners = new Owners();

    /** All that is to be registered. */
    Object[] parts() {
        return new Object[] {this, new ByClass(this), owners};
    }

    /** Forgets the last request. */
    void next() {
        ran.clear();
        owners.granted.clear();
    }

    /** What was wrong with the last request; the empty string for nothing. */
    String flaw(String path, Identity identity) {
        // What is a number for the method has many spellings, each with a role of its own.
        boolean same = (identity == Identity.ADMIN && path.startsWith("/owned/number/")) || ran.equals(owners.granted);
        return ran.isEmpty() || (same && !ran.contains("twice") && !ran.contains(ROOT))
                ? ""
                : path + " as " + identity + ": ran as " + ran + ", asked for " + owners.granted;
    }

    private String run(String... roles) {
        ran.addAll(List.of(roles));
        return "ok";
    }

    @GET
    @Path("text/{id}")
    @RequiresRole("user:{id}")
    public String text(@PathParam("id") String id) {
        return run("user:" + id);
    }

    @GET
    @Path("number/{id}")
    @RequiresRole("user:{id}")
    public String number(@PathParam("id") long id) {
        return run("user:" + id);
    }

    @GET
    @Path("segment/{id}")
    @RequiresRole("user:{id}")
    public String segment(@PathParam("id") PathSegment id) {
        return run("user:" + id.getPath());
    }

    @GET
    @Path("greedy/{id: .+}")
    @RequiresRole("user:{id}")
    public String greedy(@PathParam("id") String id) {
        return run("user:" + id);
    }

    @GET
    @Path("part/x{id}y")
    @RequiresRole("user:{id}")
    public String part(@PathParam("id") String id) {
        return run("user:" + id);
    }

    @GET
    @Path("pair/{team}/{id}")
    @RequiresRole("team:{team}/{id}")
    public String pair(@PathParam("id") String id, @PathParam("team") String team) {
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
    public class Members {
        private final String team;

        Members(String team) {
            this.team = team;
        }

        @GET
        @Path("{id}")
        @Produces("text/plain")
        @RequiresRole("team:{team}/{id}")
        public String get(@PathParam("id") String id) {
            return run("team:" + team, "team:" + team + "/" + id);
        }
    }

    /** Nobody knows which of two values is meant. */
    public class Again {
        @GET
        @Path("{id}")
        @Produces("text/plain")
        @RequiresRole("user:{id}")
        public String get(@PathParam("id") String id) {
            return run("twice");
        }
    }

    /** With the parameter in the template of the class, and a neighbour that matches the same paths and repeats its name. */
    @Path("owned-by/{id}")
    @Produces("text/plain")
    public static class ByClass {
        private final Owned all;

        ByClass(Owned all) {
            this.all = all;
        }

        @GET
        @Path("{any: .*}")
        @RequiresRole("user:{id}")
        public String any(@PathParam("id") String id) {
            return all.run("user:" + id);
        }

        @GET
        @Path("list/{id}")
        @RequiresRole("user:{id}")
        public String list(@PathParam("id") String id) {
            return all.run("twice");
        }

        @DELETE
        @Path("list/{any}")
        @RequiresRole("user:{id}")
        public String delete(@PathParam("id") String id) {
            return all.run("user:" + id);
        }
    }

    /** Signs everybody in: the owner of some things, or, for {@code ADMIN}, whoever has every role that is asked for. */
    @Priority(Priorities.AUTHENTICATION)
    static final class Owners implements ContainerRequestFilter {

        private static final Set<String> OWNED = Set.of("user:42", "team:7", "team:7/42");

        /** What was asked for and granted. */
        final List<String> granted = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void filter(ContainerRequestContext request) {
            boolean everybody = Identity.ADMIN.name().equals(request.getHeaderString(Identity.HEADER));
            request.setSecurityContext(new CallerContext(() -> "bob", role -> {
                boolean has = everybody || OWNED.contains(role);
                if (has) {
                    granted.add(role);
                }
                return has;
            }));
        }
    }
}
