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

/** A sub-resource locator as a gate: the role on it, or on the class that holds it. */
public final class Locators {

    private Locators() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        Returning.class,
                        admin("5: a locator with a role that returns an instance", "/locators/instance"),
                        admin("5: a method behind it", "/locators/instance/deep"),
                        admin("5: a method with an entity behind it", "/locators/instance")
                                .with("POST"),
                        admin("5: a locator with a role that returns a class", "/locators/class"),
                        admin("5: a locator with a role that is declared Class<?>", "/locators/any-class"),
                        admin("5: a locator with a role that is declared Object", "/locators/object"),
                        admin("5: a locator with a role that is declared as an interface", "/locators/interface"),
                        admin("5: @RolesAllowed on a locator", "/locators/allowed"),
                        admin("5: @RolesAllowed on a locator that returns a class", "/locators/allowed-class"),
                        admin("5: a stereotype on a locator", "/locators/stereotype"),
                        admin("5: HEAD behind a locator with a role", "/locators/instance")
                                .with("HEAD")),
                Shapes.of(DeniedLocator.class, closed("5: @DenyAll on a locator", "/locator-denied/sub")),
                Shapes.of(NoRole.class, open("5: a locator without a role", "/locator-open/sub")),
                Shapes.of(
                        AdminHolder.class,
                        admin("5: a role on the class that holds the locator", "/locator-class/sub"),
                        user("5: a locator's role beats its class's", "/locator-class/user/plain"),
                        open("5: @PermitAll on a locator beats its class's role", "/locator-class/permitted")),
                Shapes.of(
                        AllowedHolder.class,
                        admin("5: @RolesAllowed on the class that holds the locator", "/locator-allowed-class/sub")),
                Shapes.of(
                        DeniedHolder.class,
                        closed("5: @DenyAll on the class that holds the locator", "/locator-denied-class/sub")));
    }

    /** CXF answers 404 to an OPTIONS that it has to answer itself behind a locator. */
    public static Shapes automaticOptions() {
        return Shapes.of(
                BehindRole.class,
                automatic("10: an automatic OPTIONS behind a locator with a role", "/options-behind/role"),
                automatic("10: an automatic OPTIONS behind a locator with @DenyAll", "/options-behind/denied"),
                automatic("10: an automatic OPTIONS behind two locators", "/options-behind/next/sub"));
    }

    private static Case automatic(String name, String path) {
        return Case.of(name, path, Answer.automatic(), Answer.automatic(), Answer.automatic())
                .with("OPTIONS");
    }

    /** What most locators lead to: nothing declared. */
    public static class Sub implements SubType {
        public Sub() {}

        @GET
        @Override
        public String get() {
            return "ok";
        }

        @POST
        public String post(Entity entity) {
            return "ok";
        }

        @GET
        @Path("deep")
        public String deep() {
            return "ok";
        }

        @GET
        @Path("a")
        public String a() {
            return "ok";
        }

        @GET
        @Path("b")
        public String b() {
            return "ok";
        }

        @GET
        @Path("tail")
        public String tail() {
            return "ok";
        }
    }

    public interface SubType {
        String get();
    }

    @Path("locators")
    public static class Returning {
        @Path("instance")
        @RequiresRole("admin")
        public Sub instance() {
            return new Sub();
        }

        @Path("class")
        @RequiresRole("admin")
        public Class<Sub> type() {
            return Sub.class;
        }

        @Path("any-class")
        @RequiresRole("admin")
        public Class<?> anyType() {
            return Sub.class;
        }

        @Path("object")
        @RequiresRole("admin")
        public Object object() {
            return new Sub();
        }

        @Path("interface")
        @RequiresRole("admin")
        public SubType asInterface() {
            return new Sub();
        }

        @Path("allowed")
        @RolesAllowed("admin")
        public Sub allowed() {
            return new Sub();
        }

        @Path("allowed-class")
        @RolesAllowed("admin")
        public Class<Sub> allowedClass() {
            return Sub.class;
        }

        @Path("stereotype")
        @Stereotypes.Managed
        public Sub stereotype() {
            return new Sub();
        }
    }

    @Path("locator-denied")
    public static class DeniedLocator {
        @Path("sub")
        @DenyAll
        public Sub denied() {
            return new Sub();
        }
    }

    @Path("options-behind")
    public static class BehindRole {
        @Path("role")
        @RequiresRole("admin")
        public Sub role() {
            return new Sub();
        }

        @Path("denied")
        @DenyAll
        public Sub denied() {
            return new Sub();
        }

        @Path("next")
        @RequiresRole("admin")
        public InheritedLocators.AdminClass next() {
            return new InheritedLocators.AdminClass();
        }
    }

    @Path("locator-open")
    public static class NoRole {
        @Path("sub")
        public Sub sub() {
            return new Sub();
        }
    }

    @Path("locator-class")
    @RequiresRole("admin")
    public static class AdminHolder {
        @Path("sub")
        public Sub sub() {
            return new Sub();
        }

        @Path("user")
        @RequiresRole("user")
        public NestedLocators.Third user() {
            return new NestedLocators.Third();
        }

        @Path("permitted")
        @PermitAll
        public End permitted() {
            return new End();
        }
    }

    @Path("locator-allowed-class")
    @RolesAllowed("admin")
    public static class AllowedHolder {
        @Path("sub")
        public Sub sub() {
            return new Sub();
        }
    }

    @Path("locator-denied-class")
    @DenyAll
    public static class DeniedHolder {
        @Path("sub")
        public Sub sub() {
            return new Sub();
        }
    }

    public static class End {
        public End() {}

        @GET
        public String get() {
            return "ok";
        }
    }
}
