package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.NEEDS_ADMIN;
import static dev.rolegate.conformance.cases.Case.NEEDS_USER;
import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Several sub-resource locators on the way: each is a gate, the outermost is asked first. */
public final class NestedLocators {

    private NestedLocators() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        Both.class,
                        Case.of(
                                "12: the locator is asked before the method behind it",
                                "/locator-both/sub/admin",
                                NEEDS_USER,
                                NEEDS_ADMIN,
                                Answer.granted()),
                        user("5: @PermitAll behind a locator does not reopen it", "/locator-both/sub/permitted"),
                        Case.of(
                                "5: @DenyAll behind a locator",
                                "/locator-both/sub/denied",
                                NEEDS_USER,
                                Answer.closed(),
                                Answer.closed())),
                Shapes.of(
                        Nested.class,
                        admin("5: the first of three locators has the role", "/nested/admin/plain/plain"),
                        admin("5: the second of three locators has the role", "/nested/plain/admin/plain"),
                        admin("5: the third of three locators has the role", "/nested/plain/plain/admin"),
                        admin("5: the class of the second locator has the role", "/nested/plain/class/plain"),
                        admin("5: the class of the third locator has the role", "/nested/plain/plain/class/end"),
                        Case.of(
                                "12: three gates, the outermost first",
                                "/nested/signed-in/user/admin",
                                Answer.denied("This request requires a signed-in caller."),
                                NEEDS_ADMIN,
                                Answer.granted()),
                        open("5: no gate on the way", "/nested/plain/plain/plain")),
                Shapes.of(
                        Recursive.class,
                        admin("5: a class that locates itself, one step", "/recursive/child"),
                        admin("5: a class that locates itself, four steps", "/recursive/child/child/child/child"),
                        open("5: a class that locates itself, no step", "/recursive")));
    }

    @Path("locator-both")
    public static class Both {
        @Path("sub")
        @RequiresRole("user")
        public WithRoles sub() {
            return new WithRoles();
        }
    }

    public static class WithRoles {
        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
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
    }

    @Path("nested")
    public static class Nested {
        @Path("plain")
        public Second plain() {
            return new Second();
        }

        @Path("admin")
        @RequiresRole("admin")
        public SecondBehindAdmin admin() {
            return new SecondBehindAdmin();
        }

        @Path("signed-in")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public SecondBehindCaller signedIn() {
            return new SecondBehindCaller();
        }
    }

    public static class Second {
        @Path("plain")
        public Third plain() {
            return new Third();
        }

        @Path("admin")
        @RequiresRole("admin")
        public ThirdBehindAdmin admin() {
            return new ThirdBehindAdmin();
        }

        @Path("class")
        public ThirdOfAdminClass ofAdminClass() {
            return new ThirdOfAdminClass();
        }
    }

    public static class SecondBehindAdmin {
        @Path("plain")
        public ThirdBehindAdmin plain() {
            return new ThirdBehindAdmin();
        }
    }

    public static class SecondBehindCaller {
        @Path("user")
        @RequiresRole("user")
        public Third user() {
            return new Third();
        }
    }

    public static class Third {
        @Path("plain")
        public Locators.Sub plain() {
            return new Locators.Sub();
        }

        @Path("admin")
        @RequiresRole("admin")
        public Locators.End admin() {
            return new Locators.End();
        }

        @Path("class")
        public FourthOfAdminClass ofAdminClass() {
            return new FourthOfAdminClass();
        }
    }

    public static class ThirdBehindAdmin {
        @Path("plain")
        public Locators.Sub plain() {
            return new Locators.Sub();
        }
    }

    @RequiresRole("admin")
    public static class ThirdOfAdminClass {
        @Path("plain")
        public Locators.Sub plain() {
            return new Locators.Sub();
        }
    }

    @RequiresRole("admin")
    public static class FourthOfAdminClass {
        @Path("end")
        public Locators.Sub end() {
            return new Locators.Sub();
        }
    }

    @Path("recursive")
    public static class Recursive {
        @GET
        @PermitAll
        public String get() {
            return "ok";
        }

        @Path("child")
        @RequiresRole("admin")
        public Recursive child() {
            return new Recursive();
        }
    }
}
