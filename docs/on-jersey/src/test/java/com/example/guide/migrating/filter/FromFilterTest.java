package com.example.guide.migrating.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/migrating.md says of a name-bound filter. */
class FromFilterTest {

    /** The tutorial's annotation and Rolegate's side by side, so that one shape shows both answers. */
    public abstract static class Base {
        @GET
        @NeedsRole("accountant")
        @RequiresRole("accountant")
        public String get() {
            return "in";
        }
    }

    @Path("/repeated-verb")
    public static class RepeatedVerb extends Base {
        @Override
        @GET
        public String get() {
            return "in";
        }
    }

    @NeedsRole("accountant")
    @RequiresRole("accountant")
    public abstract static class Protected {}

    @Path("/superclass")
    public static class Superclass extends Protected {
        @GET
        public String get() {
            return "in";
        }
    }

    @Path("/locator")
    public static class WithLocator {
        @Path("sub")
        @NeedsRole("accountant")
        @RequiresRole("accountant")
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

    @Path("/stereotype")
    public static class WithStereotype {
        @GET
        @AccountantsOnly
        public String get() {
            return "in";
        }
    }

    private static ResourceConfig shapes() {
        return new ResourceConfig(RepeatedVerb.class, Superclass.class, WithLocator.class);
    }

    @Test
    @DisplayName("before: a caller without the role gets the filter's answer")
    void before() {
        Jersey jersey = new Jersey(new ResourceConfig(InvoicesResourceBefore.class, NeedsRoleFilter.class));
        assertEquals(
                "403 {\"error\":\"Forbidden\"}",
                jersey.call("DELETE", "invoices/1", Caller.withRoles()).toString());
    }

    @Test
    @DisplayName("after: the denial says which role is missing")
    void after() {
        Jersey jersey = new Jersey(new ResourceConfig(InvoicesResource.class, RequiresRoleFeature.class));
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\","
                        + "\"message\":\"This request requires the 'accountant' role.\"}",
                jersey.call("DELETE", "invoices/1", Caller.withRoles()).toString());
    }

    @Test
    @DisplayName("before: the filter is not called for a repeated verb, a superclass's annotation, a locator")
    void openBefore() {
        Jersey jersey =
                new Jersey(shapes().register(NeedsRoleFilter.class).property("jakarta.ws.rs.loadServices", false));
        for (String path : new String[] {"repeated-verb", "superclass", "locator/sub"}) {
            assertEquals("200 in", jersey.get(path, Caller.NOBODY).toString(), path);
        }
    }

    @Test
    @DisplayName("after: all three are denied")
    void closedAfter() {
        Jersey jersey = new Jersey(shapes().register(RequiresRoleFeature.class));
        for (String path : new String[] {"repeated-verb", "superclass", "locator/sub"}) {
            assertEquals(403, jersey.get(path, Caller.NOBODY).status(), path);
        }
    }

    @Test
    @DisplayName("an annotation of one's own can carry the role")
    void stereotype() {
        Jersey jersey = new Jersey(new ResourceConfig(WithStereotype.class, RequiresRoleFeature.class));
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"Invoices are for accountants.\"}",
                jersey.get("stereotype", Caller.withRoles()).toString());
        assertEquals(
                200, jersey.get("stereotype", Caller.withRoles("accountant")).status());
    }
}
