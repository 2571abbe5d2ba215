package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll} on one class and its methods. */
public final class JakartaAnnotations {

    private static final Answer SIGNED_IN = Answer.denied("This request requires a signed-in caller.");

    private JakartaAnnotations() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        OnMethods.class,
                        admin("1: @RolesAllowed on the method", "/jsr/admin"),
                        Case.of(
                                "1: @RolesAllowed with two roles",
                                "/jsr/two",
                                Answer.denied("This request requires one of the roles 'user', 'admin'."),
                                Answer.granted(),
                                Answer.granted()),
                        closed("7: @RolesAllowed of nobody", "/jsr/empty"),
                        Case.of(
                                "7: @RolesAllowed of any caller with a principal",
                                "/jsr/authenticated",
                                SIGNED_IN,
                                Answer.granted(),
                                Answer.granted()),
                        open("1: @PermitAll on the method", "/jsr/permitted"),
                        closed("7: @DenyAll on the method", "/jsr/denied"),
                        closed("7: @DenyAll on a method with an entity", "/jsr/denied")
                                .with("POST"),
                        admin("1: two annotations that say the same", "/jsr/twice"),
                        admin("11: @RolesAllowed on an asynchronous method", "/jsr/stage")),
                Shapes.of(
                        OnClass.class,
                        admin("3: @RolesAllowed on the class", "/jsr-class"),
                        open("2: @PermitAll on a method beats the class's @RolesAllowed", "/jsr-class/permitted"),
                        user("2: @RequiresRole on a method beats the class's @RolesAllowed", "/jsr-class/user")),
                Shapes.of(
                        DeniedClass.class,
                        closed("3: @DenyAll on the class", "/jsr-denied-class"),
                        admin("2: @RolesAllowed on a method beats the class's @DenyAll", "/jsr-denied-class/admin"),
                        open("2: @PermitAll on a method beats the class's @DenyAll", "/jsr-denied-class/permitted")),
                Shapes.of(
                        PermittedClass.class,
                        open("3: @PermitAll on the class", "/jsr-permitted-class"),
                        admin("2: a method's role beats the class's @PermitAll", "/jsr-permitted-class/admin")),
                Shapes.of(EmptyClass.class, closed("7: @RolesAllowed of nobody on the class", "/jsr-empty-class")));
    }

    @Path("jsr")
    public static class OnMethods {
        @GET
        @Path("admin")
        @RolesAllowed("admin")
        public String admin() {
            return "ok";
        }

        @GET
        @Path("two")
        @RolesAllowed({"user", "admin"})
        public String two() {
            return "ok";
        }

        @GET
        @Path("empty")
        @RolesAllowed({})
        public String empty() {
            return "ok";
        }

        @GET
        @Path("authenticated")
        @RolesAllowed("**")
        public String authenticated() {
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

        @POST
        @Path("denied")
        @DenyAll
        public String deniedWithEntity(Entity entity) {
            return "ok";
        }

        @GET
        @Path("stage")
        @RolesAllowed("admin")
        public CompletionStage<String> stage() {
            return CompletableFuture.completedStage("ok");
        }

        @GET
        @Path("twice")
        @RolesAllowed("admin")
        @RequiresRole("admin")
        public String twice() {
            return "ok";
        }
    }

    @Path("jsr-class")
    @RolesAllowed("admin")
    public static class OnClass {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("permitted")
        @PermitAll
        public String permitted() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }
    }

    @Path("jsr-denied-class")
    @DenyAll
    public static class DeniedClass {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("admin")
        @RolesAllowed("admin")
        public String admin() {
            return "ok";
        }

        @GET
        @Path("permitted")
        @PermitAll
        public String permitted() {
            return "ok";
        }
    }

    @Path("jsr-permitted-class")
    @PermitAll
    public static class PermittedClass {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("admin")
        @RolesAllowed("admin")
        public String admin() {
            return "ok";
        }
    }

    @Path("jsr-empty-class")
    @RolesAllowed({})
    public static class EmptyClass {
        @GET
        public String get() {
            return "ok";
        }
    }
}
