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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** HTTP methods; those with an entity are denied before it is read. */
public final class Verbs {

    private Verbs() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        EachItsOwn.class,
                        open("11: GET is open", "/verbs"),
                        user("11: POST has its role", "/verbs").with("POST"),
                        admin("11: PUT has another", "/verbs").with("PUT"),
                        admin("11: PATCH is denied before the entity is read", "/verbs")
                                .with("PATCH"),
                        admin("11: DELETE has its role", "/verbs").with("DELETE"),
                        admin("11: a method of the application's own", "/verbs").with("REPORT"),
                        open("10: HEAD follows an open @GET", "/verbs").with("HEAD"),
                        automatic("10: an automatic OPTIONS beside roles", "/verbs"),
                        Case.of(
                                        "11: what nothing matches is the runtime's own 405",
                                        "/verbs/get-only",
                                        new Answer(405, Answer.RUNTIME),
                                        new Answer(405, Answer.RUNTIME),
                                        new Answer(405, Answer.RUNTIME))
                                .with("POST"),
                        admin("10: HEAD follows @GET", "/verbs/get-only").with("HEAD"),
                        admin("11: an entity of the runtime's own type", "/verbs/integer")
                                .with("POST")),
                Shapes.of(
                        OwnHead.class,
                        user("10: GET beside a @HEAD of its own", "/own-head"),
                        admin("10: a @HEAD of its own follows its own role", "/own-head")
                                .with("HEAD")),
                Shapes.of(
                        OwnOptions.class,
                        admin("10: an @OPTIONS of its own follows its own role", "/own-options")
                                .with("OPTIONS"),
                        user("10: GET beside an @OPTIONS of its own", "/own-options")),
                Shapes.of(
                        OwnOptionsInClass.class,
                        admin("10: an @OPTIONS of its own follows its class's role", "/own-options-class")
                                .with("OPTIONS")),
                Shapes.of(
                        AdminClass.class,
                        automatic("10: an automatic OPTIONS below a class's role", "/verbs-admin-class")),
                Shapes.of(
                        DeniedClass.class,
                        closed("7: everything of the class is closed", "/verbs-denied-class"),
                        automatic("10: an automatic OPTIONS below a class's @DenyAll", "/verbs-denied-class")));
    }

    private static Case automatic(String name, String path) {
        return Case.of(name, path, Answer.automatic(), Answer.automatic(), Answer.automatic())
                .with("OPTIONS");
    }

    /** Not one of Jakarta REST's, and not retried by anybody. */
    @Retention(RetentionPolicy.RUNTIME)
    @HttpMethod("REPORT")
    public @interface REPORT {}

    @Path("verbs")
    public static class EachItsOwn {
        @GET
        public String get() {
            return "ok";
        }

        @POST
        @RequiresRole("user")
        public String post(Entity entity) {
            return "ok";
        }

        @PUT
        @RequiresRole("admin")
        public String put(Entity entity) {
            return "ok";
        }

        @PATCH
        @RequiresRole("admin")
        public String patch(Entity entity) {
            return "ok";
        }

        @DELETE
        @RequiresRole("admin")
        public String delete() {
            return "ok";
        }

        @REPORT
        @RequiresRole("admin")
        public String report(Entity entity) {
            return "ok";
        }

        @GET
        @Path("get-only")
        @RequiresRole("admin")
        public String getOnly() {
            return "ok";
        }

        @POST
        @Path("integer")
        @RequiresRole("admin")
        public String integer(Integer number) {
            return "ok";
        }
    }

    @Path("own-head")
    public static class OwnHead {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }

        @HEAD
        @RequiresRole("admin")
        public String head() {
            return "ok";
        }
    }

    @Path("own-options")
    public static class OwnOptions {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }

        @OPTIONS
        @RequiresRole("admin")
        public String options() {
            return "ok";
        }
    }

    @Path("own-options-class")
    @RequiresRole("admin")
    public static class OwnOptionsInClass {
        @OPTIONS
        public String options() {
            return "ok";
        }
    }

    @Path("verbs-admin-class")
    @RequiresRole("admin")
    public static class AdminClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("verbs-denied-class")
    @DenyAll
    public static class DeniedClass {
        @GET
        public String get() {
            return "ok";
        }
    }
}
