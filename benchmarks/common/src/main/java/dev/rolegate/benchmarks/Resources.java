package dev.rolegate.benchmarks;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.apache.shiro.authz.annotation.RequiresRoles;
import org.pac4j.core.matching.matcher.DefaultMatchers;
import org.pac4j.jax.rs.annotations.Pac4JSecurity;

/** The same resource, protected in different ways. */
public final class Resources {

    static final String MESSAGE = "Deleting users requires the 'admin' role.";

    private Resources() {}

    /** Declares nothing. */
    @Path("users")
    public static class Open {

        @GET
        @Path("{id}")
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Rolegate's annotation. */
    @Path("users")
    public static class Gated {

        @GET
        @Path("{id}")
        @RequiresRole(value = "admin", message = MESSAGE)
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Rolegate's annotation, hidden. */
    @Path("users")
    public static class Hiding {

        @GET
        @Path("{id}")
        @RequiresRole(value = "admin", hide = true)
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Rolegate's annotation, with a path parameter. */
    @Path("users")
    public static class Owned {

        @GET
        @Path("{id}")
        @RequiresRole(value = "user:{id}", message = MESSAGE)
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Jakarta's annotation. */
    @Path("users")
    public static class Jakarta {

        @GET
        @Path("{id}")
        @RolesAllowed("admin")
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** The annotation that most tutorials write. */
    @Path("users")
    public static class Tutorial {

        @GET
        @Path("{id}")
        @Secured("admin")
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** pac4j's annotation. */
    @Path("users")
    public static class OfPac4j {

        @GET
        @Path("{id}")
        @Pac4JSecurity(authorizers = "admin", matchers = DefaultMatchers.NONE)
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Shiro's annotation. */
    @Path("users")
    public static class OfShiro {

        @GET
        @Path("{id}")
        @RequiresRoles("admin")
        public String get(@PathParam("id") String id) {
            return id;
        }
    }

    /** Behind a sub-resource locator, nothing declared. */
    @Path("users")
    public static class OpenLocator {

        @Path("{id}")
        public OpenSubResource locate(@PathParam("id") String id) {
            return new OpenSubResource(id);
        }
    }

    /** Where {@link OpenLocator} leads. */
    public static class OpenSubResource {

        private final String id;

        OpenSubResource(String id) {
            this.id = id;
        }

        @GET
        @Path("posts")
        public String get() {
            return id;
        }
    }

    /** A locator that is a gate of its own. */
    @Path("users")
    public static class GatedLocator {

        @Path("{id}")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public GatedSubResource locate(@PathParam("id") String id) {
            return new GatedSubResource(id);
        }
    }

    /** Where {@link GatedLocator} leads. */
    public static class GatedSubResource {

        private final String id;

        GatedSubResource(String id) {
            this.id = id;
        }

        @GET
        @Path("posts")
        @RequiresRole(value = "admin", message = MESSAGE)
        public String get() {
            return id;
        }
    }
}
