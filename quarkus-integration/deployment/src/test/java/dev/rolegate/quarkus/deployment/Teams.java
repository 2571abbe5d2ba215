package dev.rolegate.quarkus.deployment;

import dev.rolegate.RequiresRole;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.RestPath;

/** Roles with path parameters, and methods that tell which values they got. */
@Path("teams")
public class Teams {

    @GET
    @Path("own/{id}")
    @RequiresRole("user:{id}")
    public String own(@PathParam("id") String id) {
        return id;
    }

    @GET
    @Path("encoded/{id}")
    @RequiresRole("user:{id}")
    public String encoded(@RestPath @Encoded String id) {
        return id;
    }

    @Path("{team}/members")
    @RequiresRole("team:{team}")
    public Members members(@PathParam("team") String team) {
        return new Members(team);
    }

    @Path("again/{id}")
    public Again again() {
        return new Again();
    }

    @Path("asking/{team}")
    public Asking asking() {
        return new Asking();
    }

    @Path("places/{number: [0-9]+}/{place}")
    public Place place() {
        return new Place();
    }

    @Path("room")
    public Object room() {
        return new Room();
    }

    /** Of one team. */
    public static class Members {
        private final String team;

        Members(String team) {
            this.team = team;
        }

        @GET
        @Path("{id}")
        @RequiresRole("team:{team}:{id}")
        public String get(@PathParam("team") String same, @PathParam("id") String id) {
            return team.equals(same) ? team + ' ' + id : "two teams";
        }

        @GET
        @Path("{id}/uni")
        @RequiresRole("team:{team}:{id}")
        public Uni<String> uni(@PathParam("id") String id, @Context UriInfo uri) {
            return Uni.createFrom().item(uri.getPathParameters().getFirst("team") + ' ' + id);
        }

        @GET
        @Path("{id}/bean")
        @RequiresRole("team:{team}")
        public String bean(@BeanParam Member member) {
            return member.team + ' ' + member.id;
        }
    }

    /** Which of which team. */
    public static class Member {
        @PathParam("team")
        public String team;

        @PathParam("id")
        public String id;
    }

    /** The same name once more. */
    public static class Again {
        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** A locator that asks for all of them. */
    public static class Asking {
        @Path("{id}")
        public End end(@Context UriInfo uri) {
            uri.getPathParameters();
            return new End();
        }
    }

    /** Behind it. */
    public static class End {
        @GET
        @Path("end")
        @RequiresRole("team:{team}")
        public String get(@PathParam("team") String team) {
            return team;
        }
    }

    /** Behind a pattern and another parameter. */
    public static class Place {
        @GET
        @Path("end")
        @RequiresRole("place:{place}")
        public String get(@PathParam("place") String place) {
            return place;
        }
    }

    /** A root resource that is led to as well: there, nothing matches the template of its class. */
    @Path("rooms/{id}")
    public static class Room {
        @GET
        @Path("{desk}")
        @RequiresRole("user:{id}")
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Asks before the gate. */
    @Provider
    @Priority(Priorities.AUTHENTICATION)
    public static class Early implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            ask(request.getUriInfo(), "early");
        }
    }

    /** Asks behind it. */
    @Provider
    public static class Late implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            ask(request.getUriInfo(), "late");
        }
    }

    private static void ask(UriInfo uri, String when) {
        if (uri.getQueryParameters().getFirst("asking").equals(when)) {
            uri.getPathParameters();
        }
    }
}
