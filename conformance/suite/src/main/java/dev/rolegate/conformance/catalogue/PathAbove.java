package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code @Path} on a supertype: RESTEasy then announces the supertype and its method, not the class. */
public final class PathAbove {

    private PathAbove() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(BareBelow.class, admin("2: @Path, verb and role on the interface", "/path-interface")),
                Shapes.of(
                        BareBelowType.class,
                        admin("3: @Path and role on the interface, class-level", "/path-interface-type")),
                Shapes.of(
                        AdminClass.class,
                        admin("3: @Path on the interface, role on the class", "/path-interface-class")),
                Shapes.of(
                        AdminMethod.class,
                        admin("2: @Path on the interface, role on the implementation", "/path-interface-method")),
                Shapes.of(
                        WithProduces.class,
                        admin(
                                "3: @Path on the interface, @Produces and role on the class",
                                "/path-interface-produces")),
                Shapes.of(
                        UserClass.class,
                        user("3: the class's role hides that of the interface with @Path", "/path-interface-hidden")),
                Shapes.of(BareBelowClass.class, admin("3: @Path and role on the superclass", "/path-superclass-type")),
                Shapes.of(
                        AdminSubclass.class,
                        admin("3: @Path on the superclass, role on the class", "/path-superclass-class")),
                Shapes.of(
                        AdminOverride.class,
                        admin("2: @Path on the superclass, role on the override", "/path-superclass-method")),
                Shapes.of(
                        AdminSubclassWithOverride.class,
                        admin("3: @Path on the superclass, role on the class, bare override", "/path-superclass-both")),
                Shapes.of(
                        OnBothAdminClass.class,
                        admin("3: @Path on interface and class, role on the class", "/path-both-class")),
                Shapes.of(
                        OnBothAdminMethod.class,
                        admin("2: @Path on interface and class, role on the implementation", "/path-both-method")));
    }

    @Path("path-interface")
    public interface WithPath {
        @GET
        @RequiresRole("admin")
        String get();
    }

    public static class BareBelow implements WithPath {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-interface-type")
    @RequiresRole("admin")
    public interface AdminTypeWithPath {
        @GET
        String get();
    }

    public static class BareBelowType implements AdminTypeWithPath {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-interface-class")
    public interface PathForClass {
        @GET
        String get();
    }

    @RequiresRole("admin")
    public static class AdminClass implements PathForClass {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-interface-method")
    public interface PathForMethod {
        @GET
        String get();
    }

    public static class AdminMethod implements PathForMethod {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("path-interface-produces")
    public interface PathForProduces {
        @GET
        String get();
    }

    @Produces("text/plain")
    @RequiresRole("admin")
    public static class WithProduces implements PathForProduces {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-interface-hidden")
    @RequiresRole("admin")
    public interface PathForUsers {
        @GET
        String get();
    }

    @RequiresRole("user")
    public static class UserClass implements PathForUsers {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-superclass-type")
    @RequiresRole("admin")
    public static class AdminSuperclass {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class BareBelowClass extends AdminSuperclass {}

    @Path("path-superclass-class")
    public static class PathForSubclass {
        @GET
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public static class AdminSubclass extends PathForSubclass {}

    @Path("path-superclass-method")
    public static class PathForOverride {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class AdminOverride extends PathForOverride {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("path-superclass-both")
    public static class PathForBoth {
        @GET
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public static class AdminSubclassWithOverride extends PathForBoth {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-both-class")
    public interface BothForClass {
        @GET
        String get();
    }

    @Path("path-both-class")
    @RequiresRole("admin")
    public static class OnBothAdminClass implements BothForClass {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("path-both-method")
    public interface BothForMethod {
        @GET
        String get();
    }

    @Path("path-both-method")
    public static class OnBothAdminMethod implements BothForMethod {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }
}
