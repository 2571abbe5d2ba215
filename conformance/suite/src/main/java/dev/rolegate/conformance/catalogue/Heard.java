package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.NEEDS_ADMIN;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** What a listener hears; the application puts it into the header {@code X-Event}. */
public final class Heard {

    private static final String HEADER = "x-event";
    private static final Answer GRANTED = Answer.granted();

    private Heard() {}

    /** Of denials, by a listener that wants grants as well. */
    public static Shapes shapes() {
        return new Shapes(
                List.of(Accounts.class, Shelf.class),
                List.of(
                        heard(
                                        "4: a method",
                                        "/accounts/7",
                                        NEEDS_ADMIN,
                                        "DELETE /accounts/{id: \\d+} Accounts Accounts.delete [admin] %s %s %d")
                                .with("DELETE"),
                        Case.of(
                                "4: one of two roles, the first of two requirements",
                                "/accounts/both",
                                says(
                                        Answer.denied("This request requires one of the roles 'editor', 'admin'."),
                                        "denied GET /accounts/both Accounts Accounts.both [editor, admin] null"
                                                + " UNAUTHENTICATED NOT_SIGNED_IN 403"),
                                says(
                                        Answer.denied("This request requires one of the roles 'editor', 'admin'."),
                                        "denied GET /accounts/both Accounts Accounts.both [editor, admin] bob FORBIDDEN ROLE_MISSING 403"),
                                says(
                                        Answer.denied("This request requires the 'auditor' role."),
                                        "denied GET /accounts/both Accounts Accounts.both [auditor] alice FORBIDDEN ROLE_MISSING 403")),
                        heard(
                                "4: a method that is declared above",
                                "/accounts",
                                NEEDS_ADMIN,
                                "GET /accounts Accounts Accounts.list [admin] %s %s %d"),
                        heard(
                                "4: behind a locator",
                                "/accounts/a%2Fb/entries/2026/07",
                                NEEDS_ADMIN,
                                "GET /accounts/{id}/entries/{year}/{month} Entries Entries.month [admin] %s %s %d"),
                        Case.of(
                                "4: closed",
                                "/accounts/denied",
                                says(
                                        Answer.closed(),
                                        "denied GET /accounts/denied Accounts Accounts.denied [] null CLOSED DENY_ALL 403"),
                                says(
                                        Answer.closed(),
                                        "denied GET /accounts/denied Accounts Accounts.denied [] bob CLOSED DENY_ALL 403"),
                                says(
                                        Answer.closed(),
                                        "denied GET /accounts/denied Accounts Accounts.denied [] alice CLOSED DENY_ALL 403")),
                        heard(
                                "4: hidden",
                                "/accounts/hidden",
                                new Answer(404, Answer.RUNTIME).with("cache-control", "no-store"),
                                "GET /accounts/hidden Accounts Accounts.hidden [admin] %s %s %d"),
                        Case.of(
                                "4: any caller",
                                "/accounts/signed-in",
                                says(
                                        Answer.denied("This request requires a signed-in caller."),
                                        "denied GET /accounts/signed-in Accounts Accounts.signedIn [] null"
                                                + " UNAUTHENTICATED NOT_SIGNED_IN 403"),
                                says(
                                        GRANTED,
                                        "granted GET /accounts/signed-in Accounts Accounts.signedIn [] bob GRANTED REQUIREMENTS_MET 200"),
                                says(
                                        GRANTED,
                                        "granted GET /accounts/signed-in Accounts Accounts.signedIn [] alice GRANTED REQUIREMENTS_MET 200")),
                        Case.everybody("4: what is open is not heard of", "/accounts/open", says(GRANTED, "none")),
                        thrown(
                                "4: what the application denies is",
                                "/accounts/own",
                                "GET /accounts/own Accounts Accounts.own"),
                        thrown(
                                "4: what the application denies, behind a locator",
                                "/accounts/7/entries",
                                "GET /accounts/{id}/entries Entries Entries.own"),
                        Case.everybody(
                                "4: other denials of the application are not",
                                "/accounts/forbidden",
                                says(Answer.closed(), "none")),
                        heard(
                                "4: an override with a path of its own",
                                "/accounts/moved",
                                NEEDS_ADMIN,
                                "GET /accounts/moved Accounts Accounts.placed [admin] %s %s %d"),
                        heard(
                                "4: an override that repeats the verb alone",
                                "/shelf",
                                NEEDS_ADMIN,
                                "GET /shelf Shelf Shelf.placed [admin] %s %s %d"),
                        Case.everybody(
                                "4: nor is an unknown path",
                                "/nothing",
                                says(new Answer(404, Answer.RUNTIME), "none"))));
    }

    /** Of grants, by a listener that does not want them, behind a challenge. */
    public static Shapes challenged() {
        return new Shapes(
                List.of(Accounts.class),
                List.of(Case.of(
                        "4: a challenged caller",
                        "/accounts",
                        says(
                                Answer.challenged(),
                                "denied GET /accounts Accounts Accounts.list [admin] null UNAUTHENTICATED NOT_SIGNED_IN 401"),
                        says(
                                NEEDS_ADMIN,
                                "denied GET /accounts Accounts Accounts.list [admin] bob FORBIDDEN ROLE_MISSING 403"),
                        says(GRANTED, "none"))));
    }

    /** Where the roles cannot be looked up. */
    public static Shapes unavailable() {
        return new Shapes(
                List.of(Accounts.class),
                List.of(
                        Case.of(
                                "4: the look-up fails",
                                "/accounts",
                                says(
                                        NEEDS_ADMIN,
                                        "denied GET /accounts Accounts Accounts.list [admin] null UNAUTHENTICATED NOT_SIGNED_IN 403"),
                                says(
                                        Answer.unavailable(),
                                        "denied GET /accounts Accounts Accounts.list [admin] bob UNAVAILABLE LOOK_UP_FAILED 503"),
                                says(
                                        Answer.unavailable(),
                                        "denied GET /accounts Accounts Accounts.list [admin] alice UNAVAILABLE LOOK_UP_FAILED 503"))));
    }

    /** By everybody, and whoever it is. */
    private static Case thrown(String name, String path, String event) {
        String text = "denied " + event + " [owner] %s FORBIDDEN APPLICATION 403";
        return Case.of(
                name,
                path,
                says(Answer.denied("No."), String.format(text, "null")),
                says(Answer.denied("No."), String.format(text, "bob")),
                says(Answer.denied("No."), String.format(text, "alice")));
    }

    private static Case heard(String name, String path, Answer denied, String event) {
        String granted = event.replaceFirst("\\[.*?]", "[]");
        return Case.of(
                name,
                path,
                says(
                        denied,
                        "denied " + String.format(event, "null", "UNAUTHENTICATED NOT_SIGNED_IN", denied.status())),
                says(denied, "denied " + String.format(event, "bob", "FORBIDDEN ROLE_MISSING", denied.status())),
                says(GRANTED, "granted " + String.format(granted, "alice", "GRANTED REQUIREMENTS_MET", 200)));
    }

    private static Answer says(Answer answer, String event) {
        return answer.with(HEADER, event);
    }

    public interface Listed {
        @GET
        @RequiresRole("admin")
        String list();
    }

    public interface Placed {
        @GET
        @Path("placed")
        @RequiresRole("admin")
        String placed();
    }

    @Path("shelf")
    public static class Shelf implements Placed {
        @Override
        @GET
        public String placed() {
            return "ok";
        }
    }

    @Path("/accounts/")
    public static class Accounts implements Listed, Placed {
        @Override
        public String list() {
            return "ok";
        }

        @Override
        @GET
        @Path("moved")
        public String placed() {
            return "ok";
        }

        @DELETE
        @Path("{id: \\d+}")
        @RequiresRole("admin")
        public String delete(@PathParam("id") String id) {
            return "ok";
        }

        @GET
        @Path("both")
        @RequiresRole({"editor", "admin"})
        @RequiresRole("auditor")
        public String both() {
            return "ok";
        }

        @GET
        @Path("denied")
        @DenyAll
        public String denied() {
            return "ok";
        }

        @GET
        @Path("hidden")
        @RequiresRole(value = "admin", hide = true)
        public String hidden() {
            return "ok";
        }

        @GET
        @Path("signed-in")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public String signedIn() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @GET
        @Path("own")
        public String own() {
            throw new InsufficientPermissionsException("No.", List.of("owner"));
        }

        @GET
        @Path("forbidden")
        public String forbidden() {
            throw new ForbiddenException();
        }

        @Path("{id}/entries/")
        public Entries entries(@PathParam("id") String id) {
            return new Entries();
        }
    }

    public static class Entries {
        @GET
        public String own() {
            throw new InsufficientPermissionsException("No.", List.of("owner"));
        }

        @GET
        @Path("/{year}/{month}")
        @RequiresRole("admin")
        public String month(@PathParam("year") int year, @PathParam("month") int month) {
            return "ok";
        }
    }
}
