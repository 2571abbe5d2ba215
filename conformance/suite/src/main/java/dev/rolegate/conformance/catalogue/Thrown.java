package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.everybody;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the application's own code throws: Rolegate's exceptions, and those that only look like them. */
public final class Thrown {

    /** More than any runtime buffers by default. */
    private static final String LONG = "Not today. ".repeat(4_000);

    private static final String TEXT = "\"\\ \u00e9\u20ac\ud83d\ude80</script>${1+1}#{1+1}";
    private static final String OWNER = "Only the owner may do this.";

    private Thrown() {}

    /** Exceptions of Rolegate's, whatever mappers the application has for others. */
    public static List<Case> ofRolegate() {
        return List.of(
                everybody("4: a message", "/thrown/message", Answer.denied(OWNER)),
                everybody("4: a message, HEAD", "/thrown/message", Answer.denied(OWNER))
                        .with("HEAD"),
                everybody("4: no message", "/thrown/none", Answer.closed()),
                everybody("4: a subclass", "/thrown/subclass", Answer.denied(OWNER)),
                everybody("4: a subclass with another idea of its message", "/thrown/silent", Answer.closed()),
                everybody("4: a locator", "/thrown/locator", Answer.denied(OWNER)),
                everybody("4: 401", "/thrown/401", Answer.challenged()),
                everybody("4: 503", "/thrown/503", Answer.unavailable()),
                everybody(
                        "4: headers of the exception survive, but those of another entity",
                        "/thrown/headers",
                        Answer.denied(OWNER)
                                .with("x-kept", "1, 2")
                                .with("content-language", "en")
                                .with("set-cookie", "a=b")
                                .with("content-encoding", "")
                                .with("transfer-encoding", "")));
    }

    /** Exceptions of Rolegate's and of Jakarta REST's, without any mapper of the application's. */
    public static Shapes shapes() {
        List<Case> cases = new ArrayList<>(ofRolegate());
        cases.addAll(List.of(
                everybody("4: a message of 44 kB", "/thrown/long", Answer.denied(LONG)),
                everybody("4: a message of 44 kB, HEAD", "/thrown/long", Answer.denied(LONG))
                        .with("HEAD"),
                everybody("4: any text", "/thrown/text", Answer.denied(TEXT)),
                everybody("4: ForbiddenException", "/thrown/forbidden", Answer.closed()),
                everybody("4: ForbiddenException, HEAD", "/thrown/forbidden", Answer.closed())
                        .with("HEAD"),
                everybody(
                        "4: headers of ForbiddenException survive",
                        "/thrown/forbidden-headers",
                        Answer.closed().withChallenge("Bearer scope=\"x\"").with("x-kept", "1")),
                everybody("4: ForbiddenException with an entity", "/thrown/entity", Answer.own(403, "mine")),
                everybody("4: 403 that is no ForbiddenException", "/thrown/403", Answer.own(403, "")),
                everybody("4: 403 that is returned", "/thrown/returned", Answer.own(403, "")),
                everybody(
                        "4: the application's own 401",
                        "/thrown/own-401",
                        Answer.own(401, "").withChallenge("Basic realm=\"own\"")),
                everybody(
                        "4: the application's own 503",
                        "/thrown/own-503",
                        Answer.own(503, "").with("retry-after", "7"))));
        return new Shapes(List.of(Throwing.class), cases);
    }

    /** {@code ForbiddenException} left to the application, which has no mapper. */
    public static Shapes unmapped() {
        List<Case> cases = new ArrayList<>(ofRolegate());
        cases.add(everybody("4: ForbiddenException", "/thrown/forbidden", Answer.own(403, "")));
        cases.add(everybody("4: ForbiddenException with an entity", "/thrown/entity", Answer.own(403, "mine")));
        return new Shapes(List.of(Throwing.class), cases);
    }

    /** Beside mappers of the application's for types that are more general than Rolegate's. */
    public static Shapes beside(Answer forbidden, Answer other) {
        List<Case> cases = new ArrayList<>(ofRolegate());
        cases.add(everybody("4: ForbiddenException", "/thrown/forbidden", forbidden));
        cases.add(everybody("4: ForbiddenException with an entity", "/thrown/entity", Answer.own(403, "mine")));
        cases.add(everybody("4: 403 that is no ForbiddenException", "/thrown/403", other));
        return new Shapes(List.of(Throwing.class, Denials.Told.class), with(cases));
    }

    private static List<Case> with(List<Case> cases) {
        cases.addAll(Denials.beside().cases());
        return cases;
    }

    /** A subclass of the application's own. */
    private static final class OwnersOnly extends InsufficientPermissionsException {
        private static final long serialVersionUID = 1L;

        OwnersOnly() {
            super(OWNER);
        }
    }

    private static final class Silent extends InsufficientPermissionsException {
        private static final long serialVersionUID = 1L;

        Silent() {
            super("never seen");
        }

        @Override
        @SuppressWarnings("NullAway") // Throwable allows it.
        public String getMessage() {
            return null;
        }
    }

    private static <E extends WebApplicationException> E with(E exception, String name, Object value) {
        exception.getResponse().getHeaders().add(name, value);
        return exception;
    }

    @Path("thrown")
    public static class Throwing {
        @GET
        @Path("message")
        public String message() {
            throw new InsufficientPermissionsException(OWNER);
        }

        @GET
        @Path("none")
        public String none() {
            throw new InsufficientPermissionsException(null, List.of("owner"));
        }

        @GET
        @Path("subclass")
        public String subclass() {
            throw new OwnersOnly();
        }

        @GET
        @Path("silent")
        public String silent() {
            throw new Silent();
        }

        @GET
        @Path("long")
        public String tooMuch() {
            throw new InsufficientPermissionsException(LONG);
        }

        @GET
        @Path("text")
        public String text() {
            throw new InsufficientPermissionsException(TEXT);
        }

        @Path("locator")
        public Object locator() {
            throw new InsufficientPermissionsException(OWNER);
        }

        @GET
        @Path("401")
        public String unauthenticated() {
            throw new UnauthenticatedException(Answer.CHALLENGE);
        }

        @GET
        @Path("503")
        public String unavailable() {
            throw new AuthorizationUnavailableException();
        }

        @GET
        @Path("headers")
        public String headers() {
            InsufficientPermissionsException denial = new InsufficientPermissionsException(OWNER);
            with(denial, "X-Kept", "1");
            with(denial, "x-kept", 2);
            with(denial, HttpHeaders.CONTENT_LANGUAGE, "en");
            with(denial, HttpHeaders.SET_COOKIE, "a=b");
            with(denial, HttpHeaders.CONTENT_TYPE, "text/html");
            with(denial, "content-length", "5");
            with(denial, HttpHeaders.CONTENT_ENCODING, "gzip");
            with(denial, "Transfer-Encoding", "chunked");
            throw with(denial, "cache-control", "public, max-age=3600");
        }

        @GET
        @Path("forbidden")
        public String forbidden() {
            throw new ForbiddenException("secret detail");
        }

        @GET
        @Path("forbidden-headers")
        public String forbiddenHeaders() {
            ForbiddenException forbidden = new ForbiddenException();
            with(forbidden, HttpHeaders.WWW_AUTHENTICATE, "Bearer scope=\"x\"");
            throw with(forbidden, "X-Kept", "1");
        }

        @GET
        @Path("entity")
        public String entity() {
            throw new ForbiddenException(Response.status(403)
                    .type("text/plain")
                    .entity("mine".getBytes(StandardCharsets.UTF_8))
                    .build());
        }

        @GET
        @Path("403")
        public String other() {
            throw new WebApplicationException(403);
        }

        @GET
        @Path("returned")
        public Response returned() {
            return Response.status(403).build();
        }

        @GET
        @Path("own-401")
        public String own401() {
            throw new NotAuthorizedException("Basic realm=\"own\"");
        }

        @GET
        @Path("own-503")
        public String own503() {
            throw new ServiceUnavailableException(7L);
        }
    }
}
