package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.NEEDS_ADMIN;
import static dev.rolegate.conformance.cases.Case.NEEDS_USER;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Which roles are enough: any one of a list, all of several, a principal alone; and what the message says. */
public final class Roles {

    private static final String SIGNED_IN = "This request requires a signed-in caller.";
    private static final String ODD = "\"Quoted\" \\ ${user} %s {0} 'é€😀' </script>";

    private Roles() {}

    public static Shapes shapes() {
        return Shapes.of(
                Any.class,
                granting("1: any one of two roles", "/roles/any-of-two", "'admin', 'user'"),
                Case.of(
                        "1: any one of three roles",
                        "/roles/any-of-three",
                        Answer.denied("This request requires one of the roles 'auditor', 'editor', 'admin'."),
                        Answer.denied("This request requires one of the roles 'auditor', 'editor', 'admin'."),
                        Answer.granted()),
                Case.of("1: repeated, all of them", "/roles/all", NEEDS_USER, NEEDS_ADMIN, Answer.granted()),
                Case.of(
                        "1: repeated, any one of each list",
                        "/roles/all-of-any",
                        Answer.denied("This request requires one of the roles 'user', 'guest'."),
                        Answer.denied("This request requires one of the roles 'auditor', 'admin'."),
                        Answer.granted()),
                Case.of(
                        "12: the first requirement in source order that is not met answers",
                        "/roles/in-order",
                        Answer.denied("First of all."),
                        Answer.denied("First of all."),
                        Answer.denied("And then.")),
                Case.of(
                        "1: any caller with a principal",
                        "/roles/authenticated",
                        Answer.denied(SIGNED_IN),
                        Answer.granted(),
                        Answer.granted()),
                Case.of(
                        "1: a principal, and a role",
                        "/roles/authenticated-and-admin",
                        Answer.denied(SIGNED_IN),
                        NEEDS_ADMIN,
                        Answer.granted()),
                nobody("8: another case is another role", "/roles/case", "This request requires the 'Admin' role."),
                nobody(
                        "8: a trailing blank is another role",
                        "/roles/blank",
                        "This request requires the 'admin ' role."),
                nobody("8: names are not split", "/roles/comma", "This request requires the 'user,admin' role."),
                nobody("8: names are not patterns", "/roles/pattern", "This request requires the 'adm*' role."),
                user("8: nothing else is asked for", "/roles/user"),
                nobody("4: a message is printed as it stands", "/roles/odd-message", ODD),
                nobody("4: a message in place of the roles", "/roles/message", "Only the board may do this."),
                nobody("4: a long message", "/roles/long-message", Any.LONG));
    }

    private static Case granting(String name, String path, String roles) {
        return Case.of(
                name,
                path,
                Answer.denied("This request requires one of the roles " + roles + "."),
                Answer.granted(),
                Answer.granted());
    }

    private static Case nobody(String name, String path, String message) {
        return Case.of(name, path, Answer.denied(message), Answer.denied(message), Answer.denied(message));
    }

    @Path("roles")
    public static class Any {
        private static final String TEN = "0123456789";
        private static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
        private static final String THOUSAND =
                HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;

        /** Longer than the 8 kB from which Jersey sends an entity chunked. */
        static final String LONG = THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND + THOUSAND
                + THOUSAND + THOUSAND;

        @GET
        @Path("any-of-two")
        @RequiresRole({"admin", "user"})
        public String anyOfTwo() {
            return "ok";
        }

        @GET
        @Path("any-of-three")
        @RequiresRole({"auditor", "editor", "admin"})
        public String anyOfThree() {
            return "ok";
        }

        @GET
        @Path("all")
        @RequiresRole("user")
        @RequiresRole("admin")
        public String all() {
            return "ok";
        }

        @GET
        @Path("all-of-any")
        @RequiresRole({"user", "guest"})
        @RequiresRole({"auditor", "admin"})
        public String allOfAny() {
            return "ok";
        }

        @GET
        @Path("in-order")
        @RequiresRole(value = "admin", message = "First of all.")
        @RequiresRole(value = "auditor", message = "And then.")
        public String inOrder() {
            return "ok";
        }

        @GET
        @Path("authenticated")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public String authenticated() {
            return "ok";
        }

        @GET
        @Path("authenticated-and-admin")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        @RequiresRole("admin")
        public String authenticatedAndAdmin() {
            return "ok";
        }

        @GET
        @Path("case")
        @RequiresRole("Admin")
        public String otherCase() {
            return "ok";
        }

        @GET
        @Path("blank")
        @RequiresRole("admin ")
        public String blank() {
            return "ok";
        }

        @GET
        @Path("comma")
        @RequiresRole("user,admin")
        public String comma() {
            return "ok";
        }

        @GET
        @Path("pattern")
        @RequiresRole("adm*")
        public String pattern() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }

        @GET
        @Path("odd-message")
        @RequiresRole(value = "nobody", message = ODD)
        public String oddMessage() {
            return "ok";
        }

        @GET
        @Path("message")
        @RequiresRole(value = "board", message = "Only the board may do this.")
        public String message() {
            return "ok";
        }

        @GET
        @Path("long-message")
        @RequiresRole(value = "nobody", message = LONG)
        public String longMessage() {
            return "ok";
        }
    }
}
