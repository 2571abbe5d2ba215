package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Methods of interfaces without {@code @Path}: verb and role on either side. */
public final class Interfaces {

    private Interfaces() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(Bare.class, admin("2: verb and role on the interface method", "/interface-bare")),
                Shapes.of(
                        RepeatsVerb.class,
                        admin("2: an implementation that repeats @GET keeps the role", "/interface-repeats-verb")),
                Shapes.of(
                        RoleOnImplementation.class,
                        admin("2: the verb on the interface, the role on the implementation", "/interface-role-below")),
                Shapes.of(
                        RoleOnInterface.class,
                        admin("2: the role on the interface, the verb on the implementation", "/interface-role-above")),
                Shapes.of(Weaker.class, user("2: an implementation's role hides the interface's", "/interface-weaker")),
                Shapes.of(
                        Permitted.class,
                        open("2: @PermitAll on the implementation hides the interface's role", "/interface-permitted")),
                Shapes.of(
                        MiddleOverride.class,
                        admin("2: verb on the interface, role on a middle override, bare leaf", "/interface-middle")),
                Shapes.of(InheritsDefault.class, admin("2: an inherited default method", "/default-inherited")),
                Shapes.of(OverridesDefault.class, admin("2: an overridden default method", "/default-overridden")),
                Shapes.of(
                        FromSuperinterface.class,
                        admin("2: the role on a superinterface's method", "/interface-of-interface")),
                Shapes.of(
                        NearerInterface.class,
                        user("2: a subinterface's role hides the superinterface's", "/interface-nearer")),
                Shapes.of(
                        ThroughSuperclass.class,
                        admin("2: an interface of the superclass, bare override", "/interface-of-superclass")),
                Shapes.of(
                        MethodFromElsewhere.class,
                        admin(
                                "2: a method inherited from a class that does not know the interface",
                                "/interface-joins")),
                Shapes.of(TwoThatAgree.class, admin("2: two interfaces that say the same", "/interfaces-agree")),
                Shapes.of(
                        SameInAnyOrder.class,
                        Case.of(
                                "2: order and repetition make no difference",
                                "/interfaces-in-any-order",
                                Answer.denied("This request requires one of the roles 'auditor', 'admin'."),
                                Answer.denied("This request requires one of the roles 'auditor', 'admin'."),
                                Answer.granted())));
    }

    public interface AdminMethod {
        @GET
        @RequiresRole("admin")
        String get();
    }

    @Path("interface-bare")
    public static class Bare implements AdminMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("interface-repeats-verb")
    public static class RepeatsVerb implements AdminMethod {
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

    @Path("interface-role-below")
    public static class RoleOnImplementation implements Verb {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public interface AdminRole {
        @RequiresRole("admin")
        String get();
    }

    @Path("interface-role-above")
    public static class RoleOnInterface implements AdminRole {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("interface-weaker")
    public static class Weaker implements AdminMethod {
        @GET
        @Override
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    @Path("interface-permitted")
    public static class Permitted implements AdminMethod {
        @GET
        @Override
        @PermitAll
        public String get() {
            return "ok";
        }
    }

    public static class Middle implements Verb {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("interface-middle")
    public static class MiddleOverride extends Middle {
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface AdminDefault {
        @GET
        @RequiresRole("admin")
        default String get() {
            return "ok";
        }
    }

    @Path("default-inherited")
    public static class InheritsDefault implements AdminDefault {}

    @Path("default-overridden")
    public static class OverridesDefault implements AdminDefault {
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface Sub extends AdminMethod {}

    @Path("interface-of-interface")
    public static class FromSuperinterface implements Sub {
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface UserMethodBelowRole extends AdminRole {
        @GET
        @Override
        @RequiresRole("user")
        String get();
    }

    @Path("interface-nearer")
    public static class NearerInterface implements UserMethodBelowRole {
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class Implementing implements AdminMethod {
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("interface-of-superclass")
    public static class ThroughSuperclass extends Implementing {
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class Unaware {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("interface-joins")
    public static class MethodFromElsewhere extends Unaware implements AdminRole {}

    public interface AdminRoleAgain {
        @RequiresRole("admin")
        String get();
    }

    @Path("interfaces-agree")
    public static class TwoThatAgree implements AdminMethod, AdminRoleAgain {
        @Override
        public String get() {
            return "ok";
        }
    }

    public interface AuditorOrAdmin {
        @GET
        @RequiresRole({"auditor", "admin"})
        String get();
    }

    public interface AdminOrAuditor {
        @RequiresRole({"admin", "auditor"})
        @RequiresRole({"auditor", "admin"})
        String get();
    }

    @Path("interfaces-in-any-order")
    public static class SameInAnyOrder implements AuditorOrAdmin, AdminOrAuditor {
        @Override
        public String get() {
            return "ok";
        }
    }
}
