package dev.rolegate.conformance.servers;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Resources on whose way somebody asks for path parameters. */
@Path("tree")
public class PathParameters {

    /** For Quarkus. */
    public PathParameters() {}

    @GET
    public String get() {
        return "ok";
    }

    @GET
    @Path("{id}")
    public String get(@Context UriInfo uri) {
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
    }

    /** A locator behind one that tells nothing, which asks itself. */
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

    public static class Inner {
        private final int parameters;

        Inner(int parameters) {
            this.parameters = parameters;
        }

        @GET
        public String get() {
            return "secret " + parameters;
        }
    }
}
