package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;

import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll} on supertypes, where runtimes miss most of them. */
public final class JakartaAbove {

    private JakartaAbove() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        BelowAdminClass.class,
                        admin("3: @RolesAllowed on the superclass, own method", "/jsr-superclass/own"),
                        admin("3: @RolesAllowed on the superclass that declares the method", "/jsr-superclass/above"),
                        admin("3: @RolesAllowed on the superclass, overridden method", "/jsr-superclass/overridden")),
                Shapes.of(BelowDeniedClass.class, closed("3: @DenyAll on the superclass", "/jsr-denied-superclass")),
                Shapes.of(
                        PermittedBelowAdmin.class,
                        open(
                                "3: @PermitAll on the class hides the superclass's @RolesAllowed",
                                "/jsr-permitted-below")),
                Shapes.of(BelowAdminType.class, admin("3: @RolesAllowed on the interface", "/jsr-interface")),
                Shapes.of(BelowDeniedType.class, closed("3: @DenyAll on the interface", "/jsr-denied-interface")),
                Shapes.of(BelowPath.class, admin("3: @RolesAllowed and @Path on the interface", "/jsr-path-interface")),
                Shapes.of(
                        ClassBelowPath.class,
                        admin("3: @Path on the interface, @RolesAllowed on the class", "/jsr-path-interface-class")),
                Shapes.of(
                        MethodBelowPath.class,
                        admin("2: @Path on the interface, @RolesAllowed on the method", "/jsr-path-interface-method")),
                Shapes.of(
                        BelowVerb.class, admin("2: @RolesAllowed on the interface's method", "/jsr-interface-method")),
                Shapes.of(
                        BelowRole.class,
                        admin("2: @RolesAllowed on the interface's method, the verb below", "/jsr-interface-role")),
                Shapes.of(
                        RoleBelowVerb.class,
                        admin("2: the verb on the interface, @RolesAllowed below", "/jsr-role-below-verb")),
                Shapes.of(
                        BelowMiddle.class,
                        admin("2: verb on the interface, @RolesAllowed between, bare leaf", "/jsr-middle")),
                Shapes.of(Overrides.class, admin("2: @RolesAllowed above a bare override", "/jsr-overrides")),
                Shapes.of(
                        OverridesWithVerb.class,
                        admin("2: @RolesAllowed above an override that repeats @GET", "/jsr-overrides-with-verb")),
                Shapes.of(
                        BelowGeneric.class,
                        admin("2: @RolesAllowed on a generic interface's method", "/jsr-generic")
                                .with("POST")),
                Shapes.of(
                        InheritsUnderClass.class,
                        admin("3: @RolesAllowed on the class covers an inherited method", "/jsr-inherited")),
                Shapes.of(BelowDeniedMethod.class, closed("2: @DenyAll above a bare override", "/jsr-denied-above")),
                Shapes.of(
                        PermitsDenied.class,
                        open("2: @PermitAll on an override hides @DenyAll above", "/jsr-permits-denied")));
    }

    @RolesAllowed("admin")
    public static class AdminClass {
        @GET
        @Path("above")
        public String above() {
            return "ok";
        }

        @GET
        @Path("overridden")
        public String overridden() {
            return "ok";
        }
    }

    @Path("jsr-superclass")
    public static class BelowAdminClass extends AdminClass {
        @GET
        @Path("own")
        public String own() {
            return "ok";
        }

        @Override
        public String overridden() {
            return "ok";
        }
    }

    @DenyAll
    public static class Denied {}

    @Path("jsr-denied-superclass")
    public static class BelowDeniedClass extends Denied {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-permitted-below")
    @PermitAll
    public static class PermittedBelowAdmin extends AdminClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    @RolesAllowed("admin")
    public interface AdminType {}

    @Path("jsr-interface")
    public static class BelowAdminType implements AdminType {
        @GET
        public String get() {
            return "ok";
        }
    }

    @DenyAll
    public interface DeniedType {}

    @Path("jsr-denied-interface")
    public static class BelowDeniedType implements DeniedType {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-path-interface")
    @RolesAllowed("admin")
    public interface AdminTypeWithPath {
        @GET
        String get();
    }

    public static class BelowPath implements AdminTypeWithPath {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-path-interface-class")
    public interface PathForClass {
        @GET
        String get();
    }

    @RolesAllowed("admin")
    public static class ClassBelowPath implements PathForClass {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-path-interface-method")
    public interface PathForMethod {
        @GET
        String get();
    }

    public static class MethodBelowPath implements PathForMethod {
        @Override
        @RolesAllowed("admin")
        public String get() {
            return "ok";
        }
    }

    public interface AdminMethod {
        @GET
        @RolesAllowed("admin")
        String get();
    }

    @Path("jsr-interface-method")
    public static class BelowVerb implements AdminMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface AdminRole {
        @RolesAllowed("admin")
        String get();
    }

    @Path("jsr-interface-role")
    public static class BelowRole implements AdminRole {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface Verb {
        @GET
        String get();
    }

    @Path("jsr-role-below-verb")
    public static class RoleBelowVerb implements Verb {
        @Override
        @RolesAllowed("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Middle implements Verb {
        @Override
        @RolesAllowed("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-middle")
    public static class BelowMiddle extends Middle {
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class WithAdminMethod {
        @GET
        @RolesAllowed("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-overrides")
    public static class Overrides extends WithAdminMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-overrides-with-verb")
    public static class OverridesWithVerb extends WithAdminMethod {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface AdminSaves<T> {
        @POST
        @RolesAllowed("admin")
        String save(T entity);
    }

    @Path("jsr-generic")
    public static class BelowGeneric implements AdminSaves<Entity> {
        @Override
        public String save(Entity entity) {
            return "ok";
        }
    }

    public static class Plain {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-inherited")
    @RolesAllowed("admin")
    public static class InheritsUnderClass extends Plain {}

    public static class WithDeniedMethod {
        @GET
        @DenyAll
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-denied-above")
    public static class BelowDeniedMethod extends WithDeniedMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("jsr-permits-denied")
    public static class PermitsDenied extends WithDeniedMethod {
        @GET
        @Override
        @PermitAll
        public String get() {
            return "ok";
        }
    }
}
