package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.NEEDS_ADMIN;
import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Endpoints for which nothing is declared, between others: what the Application or {@code denyUnannotated} says. */
public final class Undeclared {

    private static final List<Class<?>> RESOURCES = List.of(Mixed.class, AdminClass.class, Holder.class);

    private Undeclared() {}

    /** With {@code denyUnannotated}. */
    public static Shapes denied() {
        return new Shapes(
                RESOURCES,
                List.of(
                        closed("4: nothing is declared", "/mixed"),
                        closed("4: nothing is declared, HEAD", "/mixed").with("HEAD"),
                        closed("4: nothing is declared, an entity", "/mixed").with("POST"),
                        open("4: @PermitAll opens", "/mixed/permitted"),
                        user("4: a role on the method", "/mixed/user"),
                        admin("4: a role on the class", "/admin-class"),
                        automatic("10: an automatic OPTIONS", "/mixed"),
                        Case.of(
                                "4: a locator's role does not stand in for the endpoint's",
                                "/holder/admin",
                                NEEDS_ADMIN,
                                NEEDS_ADMIN,
                                Answer.closed()),
                        closed("4: nothing is declared behind a locator", "/holder/plain"),
                        open("4: a locator for which nothing is declared is open", "/holder/plain/permitted"),
                        user("4: a role behind a locator for which nothing is declared", "/holder/plain/user")));
    }

    /** With {@code denyUnannotated} and a challenge. */
    public static Shapes deniedAndChallenged() {
        return new Shapes(
                RESOURCES,
                List.of(
                        closed("4: nothing is declared, which is never challenged", "/mixed"),
                        Case.of(
                                "4: a role on the method",
                                "/mixed/user",
                                Answer.challenged(),
                                Answer.granted(),
                                Answer.granted())));
    }

    /** Below an Application that asks for {@code admin}. */
    public static Shapes application() {
        return new Shapes(
                RESOURCES,
                List.of(
                        admin("4: the Application's role", "/mixed"),
                        admin("4: the Application's role, HEAD", "/mixed").with("HEAD"),
                        admin("4: the Application's role, an entity", "/mixed").with("POST"),
                        open("4: @PermitAll is nearer than the Application's role", "/mixed/permitted"),
                        user("4: a method's role is nearer than the Application's", "/mixed/user"),
                        admin("4: a class's role is nearer than the Application's", "/admin-class"),
                        automatic("10: an automatic OPTIONS", "/mixed"),
                        admin("4: the Application's role behind a locator", "/holder/plain"),
                        open("4: the Application's role does not gate a locator", "/holder/plain/permitted"),
                        user("4: a nearer role behind a locator", "/holder/plain/user")));
    }

    /** With a default role of {@code admin}. */
    public static Shapes defaultRole() {
        return new Shapes(
                RESOURCES,
                List.of(
                        admin("4: the default role", "/mixed"),
                        admin("4: the default role, HEAD", "/mixed").with("HEAD"),
                        admin("4: the default role, an entity", "/mixed").with("POST"),
                        open("4: @PermitAll is nearer than the default role", "/mixed/permitted"),
                        user("4: a method's role is nearer than the default one", "/mixed/user"),
                        admin("4: a class's role is nearer than the default one", "/admin-class"),
                        automatic("10: an automatic OPTIONS", "/mixed"),
                        admin("4: the default role behind a locator", "/holder/plain"),
                        open("4: the default role does not gate a locator", "/holder/plain/permitted"),
                        user("4: a nearer role behind a locator", "/holder/plain/user"),
                        admin("4: a locator's role does not stand in for the default one", "/holder/admin")));
    }

    /** With any caller by default, and a challenge. */
    public static Shapes defaultAnyCaller() {
        Answer signedIn = Answer.denied("This request requires a signed-in caller.");
        return new Shapes(
                RESOURCES,
                List.of(
                        Case.of("4: any caller by default", "/mixed", signedIn, Answer.granted(), Answer.granted()),
                        open("4: @PermitAll is nearer than any caller by default", "/mixed/permitted"),
                        Case.of(
                                "4: a locator's role does not stand in for any caller",
                                "/holder/admin",
                                NEEDS_ADMIN,
                                NEEDS_ADMIN,
                                Answer.granted())));
    }

    private static Case automatic(String name, String path) {
        return Case.of(name, path, Answer.automatic(), Answer.automatic(), Answer.automatic())
                .with("OPTIONS");
    }

    @Path("mixed")
    public static class Mixed {
        @GET
        public String get() {
            return "ok";
        }

        @POST
        public String post(Entity entity) {
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

    @Path("admin-class")
    @RequiresRole("admin")
    public static class AdminClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("holder")
    public static class Holder {
        @Path("plain")
        public Mixed plain() {
            return new Mixed();
        }

        @Path("admin")
        @RequiresRole("admin")
        public Behind behind() {
            return new Behind();
        }
    }

    public static class Behind {
        @GET
        public String get() {
            return "ok";
        }
    }
}
