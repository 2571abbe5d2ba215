package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.everybody;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The same few endpoints under each option: what anonymous callers, bob and alice are told. */
public final class Denials {

    private static final String MESSAGE = "Deleting users requires the 'admin' role.";
    private static final Answer GRANTED = Answer.granted();
    private static final Answer CLOSED = Answer.closed();
    private static final Answer NEEDS_ADMIN = Answer.denied("This request requires the 'admin' role.");
    private static final Answer NEEDS_NOBODY = Answer.denied("This request requires the 'nobody' role.");
    private static final Answer OWN = Answer.denied("Only the owner may do this.");
    private static final Answer SIGNED_IN = Answer.denied("This request requires a signed-in caller.");

    private Denials() {}

    /** No option. */
    public static Shapes plain() {
        return cases(
                Case.of("4: a role", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED),
                Case.of("4: a role, HEAD", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED)
                        .with("HEAD"),
                Case.of("4: a message", "/told/message", Answer.denied(MESSAGE), Answer.denied(MESSAGE), GRANTED)
                        .with("DELETE"),
                Case.of("4: an entity that is not read", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED)
                        .with("POST"),
                Case.of("4: a signed-in caller", "/told/signed-in", SIGNED_IN, GRANTED, GRANTED),
                Case.of("4: @DenyAll", "/told/denied", CLOSED, CLOSED, CLOSED),
                Case.of(
                        "4: HTML is produced, JSON is answered",
                        "/told/html",
                        NEEDS_NOBODY,
                        NEEDS_NOBODY,
                        NEEDS_NOBODY),
                everybody(
                        "4: the application's own decision", "/told/own", Answer.denied("Only the owner may do this.")),
                everybody("4: the application's own decision without a message", "/told/own-generic", CLOSED),
                everybody("4: the application's own ForbiddenException keeps its text", "/told/forbidden", CLOSED));
    }

    /** With a challenge. */
    public static Shapes challenged() {
        Answer challenged = Answer.challenged();
        return cases(
                Case.of("4: a role", "/told/admin", challenged, NEEDS_ADMIN, GRANTED),
                Case.of("4: a role, HEAD", "/told/admin", challenged, NEEDS_ADMIN, GRANTED)
                        .with("HEAD"),
                Case.of("4: a message", "/told/message", challenged, Answer.denied(MESSAGE), GRANTED)
                        .with("DELETE"),
                Case.of("4: an entity that is not read", "/told/admin", challenged, NEEDS_ADMIN, GRANTED)
                        .with("POST"),
                Case.of("4: a signed-in caller", "/told/signed-in", challenged, GRANTED, GRANTED),
                Case.of("4: @DenyAll is never challenged", "/told/denied", CLOSED, CLOSED, CLOSED),
                Case.of(
                        "4: what cannot be decided is never challenged",
                        "/told/behind/undecided",
                        CLOSED,
                        CLOSED,
                        CLOSED),
                Case.of("5: a locator's role", "/told/behind/admin", challenged, NEEDS_ADMIN, GRANTED),
                everybody(
                        "4: the application's own decision",
                        "/told/own",
                        Answer.denied("Only the owner may do this.")));
    }

    /** Without the roles' names. */
    public static Shapes undisclosed() {
        return cases(
                Case.of("4: a role", "/told/admin", CLOSED, CLOSED, GRANTED),
                Case.of("4: a message", "/told/message", Answer.denied(MESSAGE), Answer.denied(MESSAGE), GRANTED)
                        .with("DELETE"),
                Case.of("4: @DenyAll", "/told/denied", CLOSED, CLOSED, CLOSED));
    }

    /** As problem details, with a challenge. */
    public static Shapes problems() {
        Answer challenged = Answer.challenged().asProblem("Unauthorized");
        Answer needsAdmin = NEEDS_ADMIN.asProblem("Forbidden");
        Answer closed = CLOSED.asProblem("Forbidden");
        return cases(
                Case.of("4: a role", "/told/admin", challenged, needsAdmin, GRANTED),
                Case.of("4: a role, HEAD", "/told/admin", challenged, needsAdmin, GRANTED)
                        .with("HEAD"),
                Case.of("4: @DenyAll", "/told/denied", closed, closed, closed),
                everybody("4: the application's own ForbiddenException", "/told/forbidden", closed));
    }

    /** With {@code insufficientScope}, where every request carries a bearer token. */
    public static Shapes insufficientScope() {
        String scope = "Bearer error=\"insufficient_scope\"";
        return cases(
                Case.of("4: a role", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN.withChallenge(scope), GRANTED),
                Case.of("4: a signed-in caller", "/told/signed-in", SIGNED_IN, GRANTED, GRANTED),
                Case.of("4: @DenyAll names no scope", "/told/denied", CLOSED, CLOSED, CLOSED),
                everybody(
                        "4: the application's own decision",
                        "/told/own",
                        Answer.denied("Only the owner may do this.")));
    }

    /** With {@code insufficientScope}, where requests carry other credentials or none. */
    public static Shapes scopeWithoutToken() {
        return cases(
                Case.of("4: none", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED),
                Case.of("4: Basic", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED)
                        .sending("Authorization: Basic Ym9iOmJvYg=="),
                Case.of("4: a scheme that begins so", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED)
                        .sending("Authorization: BearerX abc"),
                Case.of("4: a scheme without a token", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED)
                        .sending("Authorization: Bearer"));
    }

    /** Where {@code auditor} and {@code editor} are implied by {@code admin}. */
    public static Shapes hierarchy() {
        Answer needsAuditor = Answer.denied("This request requires the 'auditor' role.");
        Answer needsViewer = Answer.denied("This request requires the 'viewer' role.");
        return cases(
                Case.of("3: an implied role", "/told/auditor", needsAuditor, needsAuditor, GRANTED),
                Case.of("3: a role implied by an implied one", "/told/viewer", needsViewer, needsViewer, GRANTED),
                Case.of("3: nobody is implied upwards", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED));
    }

    /** Where the roles cannot be looked up. */
    public static Shapes unavailable() {
        Answer unavailable = Answer.unavailable();
        return cases(
                Case.of("4: a role", "/told/admin", NEEDS_ADMIN, unavailable, unavailable),
                Case.of("4: a role, HEAD", "/told/admin", NEEDS_ADMIN, unavailable, unavailable)
                        .with("HEAD"),
                Case.of("4: a signed-in caller needs no role", "/told/signed-in", SIGNED_IN, GRANTED, GRANTED),
                Case.of("4: @DenyAll needs no look-up", "/told/denied", CLOSED, CLOSED, CLOSED),
                everybody("4: neither does @PermitAll", "/told/permitted", GRANTED));
    }

    /** Where it cannot even be said who calls. */
    public static Shapes unknown() {
        Answer unavailable = Answer.unavailable();
        return cases(
                everybody("4: a role", "/told/admin", unavailable),
                everybody("4: a signed-in caller", "/told/signed-in", unavailable),
                everybody("4: @DenyAll needs no look-up", "/told/denied", CLOSED),
                everybody("4: neither does @PermitAll", "/told/permitted", GRANTED));
    }

    /** Where nothing but HTML is acceptable. */
    public static Shapes html() {
        String html = "Accept: text/html";
        return cases(
                everybody("4: @DenyAll", "/told/denied", CLOSED).sending(html),
                everybody("4: HTML is produced, JSON is answered", "/told/html", NEEDS_NOBODY)
                        .sending(html));
    }

    /** Whatever mappers the application has for more general types. */
    public static Shapes beside() {
        return cases(
                Case.of("4: a role", "/told/admin", NEEDS_ADMIN, NEEDS_ADMIN, GRANTED),
                everybody("4: @DenyAll", "/told/denied", CLOSED));
    }

    /** Where the application renders the denials. */
    public static Shapes rendered() {
        Answer needsAdmin =
                Answer.own(403, "Verboten; n\u00f6tig w\u00e4re [admin]: This request requires the 'admin' role.");
        return cases(
                Case.of("4: a role", "/told/admin", needsAdmin, needsAdmin, GRANTED),
                everybody(
                        "4: @DenyAll",
                        "/told/denied",
                        Answer.own(
                                403,
                                "Verboten; n\u00f6tig w\u00e4re []: You do not have permission to make this request.")),
                everybody(
                        "4: the application's own decision",
                        "/told/own",
                        Answer.own(403, "Verboten; n\u00f6tig w\u00e4re []: Only the owner may do this.")),
                everybody("4: the application's own ForbiddenException", "/told/forbidden", CLOSED));
    }

    /** Behind a CORS filter, for two origins in turn. */
    public static Shapes cors() {
        return cases(
                cors("https://a.example", "GET", NEEDS_ADMIN, GRANTED),
                cors("https://b.example", "GET", NEEDS_ADMIN, GRANTED),
                cors("https://b.example", "HEAD", NEEDS_ADMIN, GRANTED),
                cors("https://a.example", "OPTIONS", new Answer(204, Answer.RUNTIME), new Answer(204, Answer.RUNTIME)),
                Case.of("4: no origin", "/told/admin", without(NEEDS_ADMIN), without(NEEDS_ADMIN), without(GRANTED)));
    }

    private static Case cors(String origin, String verb, Answer denied, Answer granted) {
        Answer theirs = denied.with("access-control-allow-origin", origin).with("vary", "Origin");
        return Case.of(
                        "4: " + verb + " from " + origin,
                        "/told/admin",
                        theirs,
                        theirs,
                        granted.with("access-control-allow-origin", origin))
                .with(verb)
                .sending("Origin: " + origin, "Access-Control-Request-Method: GET");
    }

    private static Answer without(Answer answer) {
        return answer.with("access-control-allow-origin", "").with("vary", "");
    }

    /** Whatever is produced and accepted. */
    public static Shapes media() {
        List<Case> cases = new ArrayList<>();
        for (String accept : List.of(
                "*/*",
                "text/plain",
                "text/plain;charset=ISO-8859-1",
                "text/*, application/json;q=0",
                "text/plain, text/html;q=0.5, application/problem+json;q=0.1")) {
            cases.add(everybody("4: text/plain, Accept: " + accept, "/told/text", NEEDS_NOBODY)
                    .sending("Accept: " + accept, "Accept-Charset: utf-16", "Accept-Language: de"));
        }
        for (String accept : List.of("*/*", "application/xml", "application/*;q=0.1")) {
            cases.add(everybody("4: application/xml, Accept: " + accept, "/told/xml", NEEDS_NOBODY)
                    .sending("Accept: " + accept));
        }
        return cases(cases.toArray(Case[]::new));
    }

    /** Whatever writes entities, for what is asked for without being granted. */
    public static Shapes written(Function<Answer, Answer> change) {
        return cases(
                everybody("4: a role", "/told/html", change.apply(NEEDS_NOBODY)),
                everybody("4: a role, HEAD", "/told/html", change.apply(NEEDS_NOBODY))
                        .with("HEAD"),
                everybody("4: @DenyAll", "/told/denied", change.apply(CLOSED)),
                everybody("4: the application's own decision", "/told/own", change.apply(OWN)));
    }

    /** Where every caller is nobody, in one way or another. */
    public static Shapes nobody() {
        return cases(
                everybody("9: a role", "/told/admin", NEEDS_ADMIN),
                everybody("9: a signed-in caller", "/told/signed-in", SIGNED_IN),
                everybody("9: @PermitAll", "/told/permitted", GRANTED));
    }

    private static Shapes cases(Case... cases) {
        return new Shapes(List.of(Told.class), List.of(cases));
    }

    @Path("told")
    public static class Told {
        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }

        @POST
        @Path("admin")
        @RequiresRole("admin")
        public String post(Entity entity) {
            return "ok";
        }

        @DELETE
        @Path("message")
        @RequiresRole(value = "admin", message = MESSAGE)
        public String message() {
            return "ok";
        }

        @GET
        @Path("signed-in")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public String signedIn() {
            return "ok";
        }

        @GET
        @Path("denied")
        @DenyAll
        public String denied() {
            return "ok";
        }

        @GET
        @Path("permitted")
        @PermitAll
        public String permitted() {
            return "ok";
        }

        @GET
        @Path("auditor")
        @RequiresRole("auditor")
        public String auditor() {
            return "ok";
        }

        @GET
        @Path("viewer")
        @RequiresRole("viewer")
        public String viewer() {
            return "ok";
        }

        @GET
        @Path("html")
        @Produces("text/html")
        @RequiresRole("nobody")
        public String html() {
            return "<p>ok</p>";
        }

        @GET
        @Path("text")
        @Produces("text/plain")
        @RequiresRole("nobody")
        public String text() {
            return "ok";
        }

        @GET
        @Path("xml")
        @Produces("application/xml")
        @RequiresRole("nobody")
        public String xml() {
            return "<ok/>";
        }

        @GET
        @Path("own")
        public String own() {
            throw new InsufficientPermissionsException("Only the owner may do this.");
        }

        @GET
        @Path("own-generic")
        public String ownGeneric() {
            throw new InsufficientPermissionsException("");
        }

        @GET
        @Path("forbidden")
        public String forbidden() {
            throw new ForbiddenException("secret detail");
        }

        @Path("behind/undecided")
        public Object undecided() {
            return new Undecidable.Conflict();
        }

        @Path("behind/admin")
        @RequiresRole("admin")
        public Locators.End behindAdmin() {
            return new Locators.End();
        }
    }
}
