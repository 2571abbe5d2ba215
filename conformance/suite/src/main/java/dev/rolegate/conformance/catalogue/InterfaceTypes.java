package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Class-level roles on interfaces without {@code @Path}. */
public final class InterfaceTypes {

    private InterfaceTypes() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        AdminTypeBare.class,
                        admin("3: a role on the interface", "/interface-type"),
                        admin("3: a role on the interface covers the class's own methods", "/interface-type/own"),
                        user("2: a method's role beats the interface's", "/interface-type/user")),
                Shapes.of(
                        AdminTypeOfSuperinterface.class,
                        admin("3: a role on the superinterface", "/interface-type-above")),
                Shapes.of(
                        AdminTypeOfSuperclass.class,
                        admin("3: a role on the superclass's interface", "/interface-type-of-superclass")),
                Shapes.of(
                        WeakerThanType.class,
                        user("3: a class's role hides its interface's", "/interface-type-weaker")),
                Shapes.of(
                        NearerType.class,
                        user("3: a subinterface's role hides the superinterface's", "/interface-type-nearer")),
                Shapes.of(
                        MethodAmongTypes.class,
                        user(
                                "3: types that disagree do not matter where a method above them declares",
                                "/method-among-types")));
    }

    @RequiresRole("admin")
    public interface AdminType {}

    @Path("interface-type")
    public static class AdminTypeBare implements AdminType, Interfaces.Verb {
        @Override
        public String get() {
            return "ok";
        }

        @GET
        @Path("own")
        public String own() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }
    }

    public interface SubType extends AdminType {}

    @Path("interface-type-above")
    public static class AdminTypeOfSuperinterface implements SubType {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class ImplementsAdminType implements AdminType {}

    @Path("interface-type-of-superclass")
    public static class AdminTypeOfSuperclass extends ImplementsAdminType {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("interface-type-weaker")
    @RequiresRole("user")
    public static class WeakerThanType implements AdminType {
        @GET
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("user")
    public interface UserType extends AdminType {}

    @Path("interface-type-nearer")
    public static class NearerType implements UserType {
        @GET
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("auditor")
    public interface AuditorType {}

    @Path("method-among-types")
    public static class MethodAmongTypes implements AdminType, AuditorType {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }
}
