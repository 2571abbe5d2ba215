package dev.rolegate.quarkus.deployment;

import dev.rolegate.RequiresRole;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What a user could have written, in each way in which Quarkus runs it. */
@Path("endpoints")
public class Endpoints {

    @GET
    @Path("open")
    public String open() {
        return "ok";
    }

    @GET
    @Path("blocking")
    @RequiresRole("admin")
    public String blocking() {
        return "secret";
    }

    @GET
    @Path("uni")
    @RequiresRole("admin")
    public Uni<String> uni() {
        return Uni.createFrom().item("secret");
    }

    @GET
    @Path("multi")
    @RequiresRole("admin")
    public Multi<String> multi() {
        return Multi.createFrom().items("sec", "ret");
    }

    @GET
    @Path("sse")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RequiresRole("admin")
    public Multi<String> sse() {
        return Multi.createFrom().items("secret");
    }

    @GET
    @Path("jakarta")
    @RolesAllowed("admin")
    public String jakarta() {
        return "secret";
    }

    @GET
    @Path("hidden")
    @RequiresRole(value = "admin", hide = true)
    public String hidden() {
        return "secret";
    }

    @POST
    @Path("hidden-post")
    @RequiresRole(value = "admin", hide = true)
    public String hiddenPost() {
        return "secret";
    }

    @GET
    @Path("authenticated")
    @Authenticated
    public String authenticated() {
        return "ok";
    }

    @Path("{id}/sub")
    public Sub sub() {
        return new Sub();
    }

    @Path("{id}/any")
    public Object any() {
        return new Any();
    }

    @Path("{id}/gone")
    @RequiresRole(value = "admin", hide = true)
    public Sub gone() {
        return new Sub();
    }

    /** Behind a locator. */
    public static class Sub {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "secret";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @GET
        @Path("hidden")
        @RequiresRole(value = "admin", hide = true)
        public String hidden() {
            return "secret";
        }
    }

    /** A locator behind one that tells nothing, which asks for path parameters itself. */
    public static class Any {
        @Path("in")
        @RequiresRole("admin")
        public Inner in(@Context UriInfo uri) {
            return new Inner(uri.getPathParameters().size());
        }

        @Path("out")
        public Inner out() {
            return new Inner(0);
        }
    }

    /** The end of that way. */
    public static class Inner {
        private final int parameters;

        Inner(int parameters) {
            this.parameters = parameters;
        }

        @GET
        public String get() {
            return "in " + parameters;
        }
    }
}
