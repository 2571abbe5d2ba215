package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Endpoints whose existence is kept from those who may not call them. */
public final class Hidden {

    private static final Answer HIDDEN = Answer.hidden();
    private static final Answer GRANTED = Answer.granted();

    private Hidden() {}

    public static Shapes shapes() {
        return new Shapes(
                List.of(Secrets.class, SecretClass.class, Told.class),
                List.of(
                        hidden("4: a hidden method", "/secrets/admin"),
                        hidden("4: a hidden method, HEAD", "/secrets/admin").with("HEAD"),
                        hidden("4: a hidden method with an entity", "/secrets/admin")
                                .with("POST"),
                        hidden("4: a hidden class", "/secret-class"),
                        hidden("4: a hidden locator", "/secrets/locator"),
                        hidden("4: a method without a role behind a hidden locator", "/secrets/locator/deep"),
                        hidden("4: a hidden locator that returns a class", "/secrets/class"),
                        Case.of(
                                "4: @DenyAll behind a hidden locator",
                                "/secrets/locator/denied",
                                HIDDEN,
                                HIDDEN,
                                HIDDEN),
                        Case.of("4: hidden before another role", "/secrets/both", HIDDEN, HIDDEN, HIDDEN),
                        hidden("4: a hidden sub-resource class behind a locator without a role", "/secrets/sub"),
                        Case.of("4: a hidden signed-in caller", "/secrets/signed-in", HIDDEN, GRANTED, GRANTED),
                        admin("4: what is not hidden", "/told"),
                        Case.of("4: a path that nothing matches", "/nothing", HIDDEN, HIDDEN, HIDDEN)));
    }

    /** Where the application says how long a 404 may be kept. */
    public static Shapes keptFor(String cacheControl) {
        Answer kept = HIDDEN.with("cache-control", cacheControl).with("x-not-found", "1");
        return new Shapes(
                List.of(Secrets.class),
                List.of(
                        Case.of("4: a hidden method", "/secrets/admin", kept, kept, GRANTED),
                        Case.of("4: a hidden method, HEAD", "/secrets/admin", kept, kept, GRANTED)
                                .with("HEAD"),
                        Case.of("4: hidden, @DenyAll", "/secrets/locator/denied", kept, kept, kept)));
    }

    /** A challenge would give the secret away. */
    public static Shapes challenged() {
        return new Shapes(
                List.of(Secrets.class, SecretClass.class, Told.class),
                List.of(
                        hidden("4: a hidden method", "/secrets/admin"),
                        Case.of("4: hidden before another role", "/secrets/both", HIDDEN, HIDDEN, HIDDEN),
                        hidden("4: a hidden locator", "/secrets/locator"),
                        Case.of("4: what is not hidden", "/told", Answer.challenged(), Case.NEEDS_ADMIN, GRANTED)));
    }

    private static Case hidden(String name, String path) {
        return Case.of(name, path, HIDDEN, HIDDEN, GRANTED);
    }

    @Path("secrets")
    public static class Secrets {
        @GET
        @Path("admin")
        @RequiresRole(value = "admin", hide = true)
        public String admin() {
            return "ok";
        }

        @POST
        @Path("admin")
        @RequiresRole(value = "admin", hide = true)
        public String post(Entity entity) {
            return "ok";
        }

        @GET
        @Path("both")
        @RequiresRole("nobody")
        @RequiresRole(value = "admin", hide = true)
        public String both() {
            return "ok";
        }

        @GET
        @Path("signed-in")
        @RequiresRole(value = RequiresRole.AUTHENTICATED, hide = true)
        public String signedIn() {
            return "ok";
        }

        @Path("locator")
        @RequiresRole(value = "admin", hide = true)
        public Behind locator() {
            return new Behind();
        }

        @Path("class")
        @RequiresRole(value = "admin", hide = true)
        public Class<Locators.End> type() {
            return Locators.End.class;
        }

        @Path("sub")
        public SecretSub sub() {
            return new SecretSub();
        }
    }

    public static class Behind {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("deep")
        public String deep() {
            return "ok";
        }

        @GET
        @Path("denied")
        @DenyAll
        public String denied() {
            return "ok";
        }
    }

    @Path("secret-class")
    @RequiresRole(value = "admin", hide = true)
    public static class SecretClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    @RequiresRole(value = "admin", hide = true)
    public static class SecretSub {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("told")
    public static class Told {
        @GET
        @RolesAllowed("admin")
        public String get() {
            return "ok";
        }
    }
}
