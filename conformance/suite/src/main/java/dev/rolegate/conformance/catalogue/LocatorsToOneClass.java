package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Several sub-resource locators of one class: core alone cannot always tell which was taken. */
public final class LocatorsToOneClass {

    private LocatorsToOneClass() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        DifferentClasses.class,
                        admin("5: two locators that declare different classes, one has a role", "/two-classes/admin"),
                        open("5: two locators that declare different classes, one has none", "/two-classes/open")),
                Shapes.of(
                        SameRole.class,
                        admin("5: two locators of the same role to one class, the first", "/same-role/one"),
                        admin("5: two locators of the same role to one class, the second", "/same-role/two")),
                Shapes.of(
                        OneClass.class,
                        admin("5: two locators to one class, through the one with a role", "/one-class/admin"),
                        open("5: two locators to one class, through the one without", "/one-class/open")
                                .stricter(),
                        user("5: two locators to one class, through the one with another role", "/one-class/user")
                                .stricter()),
                Shapes.of(
                        ObjectAndClass.class,
                        open("5: a locator without a role beside one that is declared Object", "/object-and-class/open")
                                .stricter(),
                        admin("5: the one that is declared Object", "/object-and-class/object")),
                Shapes.of(
                        Asking.class,
                        admin("5: a locator with a role that asks for the matched template", "/asking/x/1/2")));
    }

    @Path("two-classes")
    public static class DifferentClasses {
        @Path("admin")
        @RequiresRole("admin")
        public Locators.Sub admin() {
            return new Locators.Sub();
        }

        @Path("open")
        public Locators.End open() {
            return new Locators.End();
        }
    }

    @Path("same-role")
    public static class SameRole {
        @Path("one")
        @RequiresRole("admin")
        public Locators.Sub one() {
            return new Locators.Sub();
        }

        @Path("two")
        @RequiresRole("admin")
        public Locators.Sub two() {
            return new Locators.Sub();
        }
    }

    @Path("one-class")
    public static class OneClass {
        @Path("admin")
        @RequiresRole("admin")
        public Locators.Sub admin() {
            return new Locators.Sub();
        }

        @Path("open")
        public Locators.Sub open() {
            return new Locators.Sub();
        }

        @Path("user")
        @RequiresRole("user")
        public Locators.Sub user() {
            return new Locators.Sub();
        }
    }

    @Path("object-and-class")
    public static class ObjectAndClass {
        @Path("open")
        public Locators.Sub open() {
            return new Locators.Sub();
        }

        @Path("object")
        @RequiresRole("admin")
        public Object object() {
            return new Locators.Sub();
        }
    }

    /** RESTEasy keeps what it said first: of {@code x/{a}} and {@code {a}} the first, which is the other's whole. */
    @Path("asking")
    public static class Asking {
        @Path("x/{a}")
        @RequiresRole("admin")
        public Behind admin(@Context UriInfo uri) {
            try {
                // Jakarta REST 3.1 has none.
                UriInfo.class.getMethod("getMatchedResourceTemplate").invoke(uri);
            } catch (ReflectiveOperationException older) {
                return new Behind();
            }
            return new Behind();
        }

        @Path("x")
        public Behind open() {
            return new Behind();
        }
    }

    public static class Behind {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("{a}")
        public String one() {
            return "ok";
        }
    }
}
