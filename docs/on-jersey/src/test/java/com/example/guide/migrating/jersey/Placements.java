package com.example.guide.migrating.jersey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where an annotation stands that Jersey's role feature does not see. */
final class Placements {

    private Placements() {}

    @DenyAll
    @Path("/deny-all-class")
    public static class DenyAllOnClass {
        @GET
        public String get() {
            return "in";
        }
    }

    @RolesAllowed("clerk")
    public abstract static class Base {}

    @Path("/superclass")
    public static class Superclass extends Base {
        @GET
        public String get() {
            return "in";
        }
    }

    @RolesAllowed("clerk")
    public interface Marked {}

    @Path("/interface")
    public static class Interface implements Marked {
        @GET
        public String get() {
            return "in";
        }
    }

    public abstract static class Declaring {
        @RolesAllowed("clerk")
        public abstract String get();
    }

    @Path("/overridden")
    public static class Overriding extends Declaring {
        @GET
        @Override
        public String get() {
            return "in";
        }
    }

    @Path("/locator")
    public static class WithLocator {
        @Path("sub")
        @RolesAllowed("clerk")
        public Sub sub() {
            return new Sub();
        }
    }

    public static class Sub {
        @GET
        public String get() {
            return "in";
        }
    }
}
