package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Superclasses: inherited and overridden methods, and class-level roles above and below. */
public final class Superclasses {

    private Superclasses() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(Inherits.class, admin("2: an inherited method keeps its role", "/inherits")),
                Shapes.of(Overrides.class, admin("2: a bare override keeps verb and role", "/overrides")),
                Shapes.of(
                        OverridesWithVerb.class,
                        admin("2: an override that repeats @GET keeps the role", "/overrides-with-verb")),
                Shapes.of(
                        RoleOnOverride.class,
                        admin("2: the verb above, the role on the override alone", "/role-on-override")),
                Shapes.of(
                        BelowMiddle.class,
                        admin("2: verb above, role on the override between, bare override", "/below-middle")),
                Shapes.of(
                        InheritsMiddle.class,
                        admin("2: verb above, role on the override between, inherited", "/inherits-middle")),
                Shapes.of(WeakerOverride.class, user("2: an override's role hides the one above", "/weaker-override")),
                Shapes.of(
                        PermittedOverride.class,
                        open("2: @PermitAll on an override hides the role above", "/permitted-override")),
                Shapes.of(
                        MiddleHides.class,
                        user("2: the nearest of two overridden declarations counts", "/middle-hides")),
                Shapes.of(ImplementsAbstract.class, admin("2: an abstract method's role", "/implements-abstract")),
                Shapes.of(
                        BelowAdminClass.class,
                        admin("3: a superclass's role covers an inherited method", "/below-admin-class/inherited"),
                        admin("3: a superclass's role covers an overriding method", "/below-admin-class/overridden"),
                        admin("3: a superclass's role covers the subclass's own method", "/below-admin-class/own"),
                        user("2: an override's role beats the superclass's", "/below-admin-class/user")),
                Shapes.of(
                        WeakerClass.class,
                        user("3: a class's role hides its superclass's", "/weaker-class/inherited"),
                        user("3: a class's role hides its superclass's for an override", "/weaker-class/overridden")),
                Shapes.of(
                        BelowWeakerClass.class,
                        user("3: the nearest of two superclasses' roles counts", "/below-weaker-class/inherited")),
                Shapes.of(
                        AdminsOfShared.class,
                        admin(
                                "3: a class's role covers what it inherits from a plain class",
                                "/admins-of-shared/shared")),
                Shapes.of(
                        UsersOfShared.class,
                        user("3: another subclass of the same class, another role", "/users-of-shared/shared")),
                Shapes.of(
                        EverybodysShared.class,
                        open("3: a third subclass of the same class, no role", "/everybodys-shared/shared")),
                Shapes.of(
                        MethodBesideEqualClass.class,
                        admin("3: an inherited method's role, said again by the subclass", "/equal-class")),
                Shapes.of(
                        MethodAndItsClass.class,
                        user("2: an inherited method's role beats the role of its class", "/method-and-its-class")));
    }

    public static class WithAdminMethod {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("inherits")
    public static class Inherits extends WithAdminMethod {}

    @Path("overrides")
    public static class Overrides extends WithAdminMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("overrides-with-verb")
    public static class OverridesWithVerb extends WithAdminMethod {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class WithVerb {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("role-on-override")
    public static class RoleOnOverride extends WithVerb {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Middle extends WithVerb {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("below-middle")
    public static class BelowMiddle extends Middle {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("inherits-middle")
    public static class InheritsMiddle extends Middle {}

    @Path("weaker-override")
    public static class WeakerOverride extends WithAdminMethod {
        @GET
        @Override
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    @Path("permitted-override")
    public static class PermittedOverride extends WithAdminMethod {
        @GET
        @Override
        @PermitAll
        public String get() {
            return "ok";
        }
    }

    public static class UserMiddle extends WithAdminMethod {
        @GET
        @Override
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    @Path("middle-hides")
    public static class MiddleHides extends UserMiddle {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public abstract static class WithAbstractMethod {
        @GET
        @RequiresRole("admin")
        public abstract String get();
    }

    @Path("implements-abstract")
    public static class ImplementsAbstract extends WithAbstractMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public static class AdminClass {
        @GET
        @Path("inherited")
        public String inherited() {
            return "ok";
        }

        @GET
        @Path("overridden")
        public String overridden() {
            return "ok";
        }

        @GET
        @Path("user")
        public String forUsers() {
            return "ok";
        }
    }

    @Path("below-admin-class")
    public static class BelowAdminClass extends AdminClass {
        @Override
        public String overridden() {
            return "ok";
        }

        @Override
        @RequiresRole("user")
        public String forUsers() {
            return "ok";
        }

        @GET
        @Path("own")
        public String own() {
            return "ok";
        }
    }

    @Path("weaker-class")
    @RequiresRole("user")
    public static class WeakerClass extends AdminClass {
        @Override
        public String overridden() {
            return "ok";
        }
    }

    @RequiresRole("user")
    public static class UserClass extends AdminClass {}

    @Path("below-weaker-class")
    public static class BelowWeakerClass extends UserClass {}

    public static class Shared {
        @GET
        @Path("shared")
        public String shared() {
            return "ok";
        }
    }

    @Path("admins-of-shared")
    @RequiresRole("admin")
    public static class AdminsOfShared extends Shared {}

    @Path("users-of-shared")
    @RequiresRole("user")
    public static class UsersOfShared extends Shared {}

    @Path("everybodys-shared")
    public static class EverybodysShared extends Shared {}

    @Path("equal-class")
    @RequiresRole("admin")
    public static class MethodBesideEqualClass extends WithAdminMethod {}

    @RequiresRole("admin")
    public static class UserMethodInAdminClass {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    @Path("method-and-its-class")
    public static class MethodAndItsClass extends UserMethodInAdminClass {}
}
