package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** One class: its methods and itself. */
public final class MethodOverClass {

    private MethodOverClass() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        OnMethods.class,
                        admin("2: a role on the method", "/on-methods/admin"),
                        user("2: another role on the method beside it", "/on-methods/user"),
                        open("4: nothing is declared", "/on-methods/none"),
                        admin("2: the template's method, not the literal's", "/on-methods/by-id/7"),
                        open("2: the literal's method, not the template's", "/on-methods/by-id/public"),
                        open("2: the literal's method with a trailing slash", "/on-methods/by-id/public/"),
                        admin("2: the template's method with a matrix parameter", "/on-methods/by-id/7;v=public"),
                        admin(
                                "2: the template's method for the literal, percent-encoded",
                                "/on-methods/by-id/%70ublic")),
                Shapes.of(
                        OnClass.class,
                        admin("3: a role on the class", "/on-class"),
                        user("2: a method's weaker role beats the class's", "/on-class/user"),
                        open("2: @PermitAll on a method beats the class's role", "/on-class/permitted"),
                        closed("2: @DenyAll on a method beats the class's role", "/on-class/denied")),
                Shapes.of(
                        OnUserClass.class,
                        user("3: a weaker role on the class", "/on-user-class"),
                        admin("2: a method's role and the class's do not add up", "/on-user-class/admin")),
                Shapes.of(
                        Overloads.class,
                        admin("2: an overload with a role", "/overloads/1/2"),
                        open("2: an overload without one", "/overloads/1")),
                Shapes.of(BelowPackagePrivate.class, admin("2: a package-private interface", "/package-private")),
                Shapes.of(AsRecord.class, admin("2: a record", "/as-record")),
                Shapes.of(
                        WithStatic.class,
                        admin("2: a static method with a role", "/static/admin"),
                        open("4: a static method for which nothing is declared", "/static/open"),
                        admin("2: an inherited static method with a role", "/static/inherited"),
                        admin("2: a static method that hides another keeps the role", "/static/hiding")));
    }

    @Path("on-methods")
    public static class OnMethods {
        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }

        @GET
        @Path("none")
        public String none() {
            return "ok";
        }

        @GET
        @Path("by-id/{id}")
        @RequiresRole("admin")
        public String byId() {
            return "ok";
        }

        @GET
        @Path("by-id/public")
        public String literal() {
            return "ok";
        }
    }

    @Path("on-class")
    @RequiresRole("admin")
    public static class OnClass {
        @GET
        public String plain() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }

        @GET
        @Path("permitted")
        @PermitAll
        public String permitted() {
            return "ok";
        }

        @GET
        @Path("denied")
        @DenyAll
        public String denied() {
            return "ok";
        }
    }

    @Path("on-user-class")
    @RequiresRole("user")
    public static class OnUserClass {
        @GET
        public String plain() {
            return "ok";
        }

        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }
    }

    @Path("overloads")
    public static class Overloads {
        @GET
        @Path("{one}/{two}")
        @RequiresRole("admin")
        public String find(@PathParam("one") String one, @PathParam("two") String two) {
            return "ok";
        }

        @GET
        @Path("{one}")
        public String find(@PathParam("one") String one) {
            return "ok";
        }
    }

    interface PackagePrivate {
        @RequiresRole("admin")
        String get();
    }

    @Path("package-private")
    public static class BelowPackagePrivate implements PackagePrivate {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("as-record")
    public record AsRecord() {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class StaticBase {
        @GET
        @Path("inherited")
        @RequiresRole("admin")
        public static String inherited() {
            return "ok";
        }

        @GET
        @Path("hiding")
        @RequiresRole("admin")
        public static String hidden() {
            return "hidden";
        }
    }

    @Path("static")
    public static class WithStatic extends StaticBase {
        @GET
        @Path("admin")
        @RequiresRole("admin")
        public static String admin() {
            return "ok";
        }

        @GET
        @Path("open")
        public static String open() {
            return "ok";
        }

        @GET
        @Path("hiding")
        public static String hidden() {
            return "ok";
        }
    }
}
