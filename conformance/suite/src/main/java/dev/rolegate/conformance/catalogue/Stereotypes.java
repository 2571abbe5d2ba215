package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.NEEDS_ADMIN;
import static dev.rolegate.conformance.cases.Case.NEEDS_USER;
import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Annotations that carry {@code @RequiresRole}. */
public final class Stereotypes {

    private Stereotypes() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        OnMethods.class,
                        admin("1: a stereotype on the method", "/stereotypes/one"),
                        admin("1: a stereotype of a stereotype", "/stereotypes/two"),
                        admin("1: a stereotype three deep", "/stereotypes/three"),
                        Case.of(
                                "1: a stereotype and the annotation add up",
                                "/stereotypes/and-direct",
                                NEEDS_USER,
                                NEEDS_ADMIN,
                                Answer.granted()),
                        Case.of(
                                "1: two stereotypes add up",
                                "/stereotypes/and-stereotype",
                                NEEDS_USER,
                                NEEDS_ADMIN,
                                Answer.granted()),
                        Case.of(
                                "1: a stereotype that repeats the annotation",
                                "/stereotypes/repeated",
                                NEEDS_USER,
                                NEEDS_ADMIN,
                                Answer.granted()),
                        Case.of(
                                "4: a stereotype's own message",
                                "/stereotypes/message",
                                Answer.denied("Ask an administrator."),
                                Answer.denied("Ask an administrator."),
                                Answer.granted())),
                Shapes.of(
                        OnClass.class,
                        admin("1: a stereotype on the class", "/stereotype-class"),
                        user("2: a method's stereotype beats the class's", "/stereotype-class/user")),
                Shapes.of(BelowClass.class, admin("1: a stereotype on the superclass", "/stereotype-superclass")),
                Shapes.of(BelowType.class, admin("1: a stereotype on the interface", "/stereotype-interface")),
                Shapes.of(BelowMethod.class, admin("1: a stereotype on an interface's method", "/stereotype-above")),
                Shapes.of(
                        Hides.class,
                        user("2: a stereotype on the override hides the role above", "/stereotype-hides")));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("admin")
    public @interface AdminOnly {}

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("user")
    public @interface UserOnly {}

    @Retention(RetentionPolicy.RUNTIME)
    @AdminOnly
    public @interface Managed {}

    @Retention(RetentionPolicy.RUNTIME)
    @Managed
    public @interface Governed {}

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("user")
    @RequiresRole("admin")
    public @interface UserAndAdmin {}

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole(value = "admin", message = "Ask an administrator.")
    public @interface AskAdmin {}

    @Path("stereotypes")
    public static class OnMethods {
        @GET
        @Path("one")
        @AdminOnly
        public String one() {
            return "ok";
        }

        @GET
        @Path("two")
        @Managed
        public String two() {
            return "ok";
        }

        @GET
        @Path("three")
        @Governed
        public String three() {
            return "ok";
        }

        @GET
        @Path("and-direct")
        @RequiresRole("user")
        @AdminOnly
        public String andDirect() {
            return "ok";
        }

        @GET
        @Path("and-stereotype")
        @UserOnly
        @Governed
        public String andStereotype() {
            return "ok";
        }

        @GET
        @Path("repeated")
        @UserAndAdmin
        public String repeated() {
            return "ok";
        }

        @GET
        @Path("message")
        @AskAdmin
        public String message() {
            return "ok";
        }
    }

    @Path("stereotype-class")
    @AdminOnly
    public static class OnClass {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("user")
        @UserOnly
        public String user() {
            return "ok";
        }
    }

    @Managed
    public static class ManagedClass {}

    @Path("stereotype-superclass")
    public static class BelowClass extends ManagedClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Managed
    public interface ManagedType {}

    @Path("stereotype-interface")
    public static class BelowType implements ManagedType {
        @GET
        public String get() {
            return "ok";
        }
    }

    public interface ManagedMethod {
        @GET
        @Managed
        String get();
    }

    @Path("stereotype-above")
    public static class BelowMethod implements ManagedMethod {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    @Path("stereotype-hides")
    public static class Hides implements ManagedMethod {
        @Override
        @UserOnly
        public String get() {
            return "ok";
        }
    }
}
