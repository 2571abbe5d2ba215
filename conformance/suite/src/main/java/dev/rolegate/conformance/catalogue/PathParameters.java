package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.closed;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Path parameters in roles, for callers who have roles that are named after them. */
public final class PathParameters {

    private static final Answer NEEDS_USER = needs("user:{id}");
    private static final Answer NEEDS_MEMBER = needs("team:{team}:{id}");

    private PathParameters() {}

    private static Answer needs(String role) {
        return Answer.denied("This request requires the '" + role + "' role.");
    }

    public static Shapes shapes() {
        Answer either = Answer.denied("This request requires one of the roles 'admin', 'user:{id}'.");
        return Shapes.all(
                Shapes.of(
                        Own.class,
                        bob("8: the role of whom the path names", "/own/user/bob", NEEDS_USER),
                        bob("8: the same for HEAD", "/own/user/bob", NEEDS_USER).with("HEAD"),
                        bob("8: the value is decoded", "/own/user/%62o%62", NEEDS_USER),
                        nobody("8: another's role", "/own/user/carol", NEEDS_USER),
                        nobody("8: a value in another case", "/own/user/Bob", NEEDS_USER),
                        nobody("8: a value with a blank", "/own/user/bob%20", NEEDS_USER),
                        nobody("8: a value that is encoded twice", "/own/user/%2562ob", NEEDS_USER),
                        nobody("8: a value that would be another role", "/own/user/bob:owner", NEEDS_USER),
                        nobody("8: a value that makes a role which is declared", "/own/user/alice", NEEDS_USER),
                        Case.of(
                                "8: that role where it is declared",
                                "/own/of-alice",
                                needs("user:alice"),
                                needs("user:alice"),
                                Answer.granted()),
                        Case.of(
                                "8: one of several roles",
                                "/own/either/bob",
                                either,
                                Answer.granted(),
                                Answer.granted()),
                        Case.of("8: another of several", "/own/either/carol", either, either, Answer.granted()),
                        bob("8: in a stereotype", "/own/stereotype/bob", NEEDS_USER),
                        bob("8: a part of a segment", "/own/part/x-bob-y", NEEDS_USER),
                        nobody("8: in @RolesAllowed braces are literal", "/own/literal/bob", NEEDS_USER),
                        bob("8: on a locator", "/own/located/bob", NEEDS_USER),
                        bob("8: of a locator and of the method behind it", "/own/teams/red/bob", NEEDS_MEMBER),
                        nobody("8: of another team", "/own/teams/blue/bob", NEEDS_MEMBER),
                        nobody("8: a name that stands twice on the way", "/own/twice/bob/bob", NEEDS_USER)),
                Shapes.of(
                        OfClass.class,
                        bob("8: in the template of the class", "/own-in/red/bob", NEEDS_MEMBER),
                        nobody("8: in the template of the class, another", "/own-in/blue/bob", NEEDS_MEMBER)),
                Shapes.of(
                        Late.class,
                        bob("8: of a class that is seen with the first request", "/own-late/fine/bob", NEEDS_USER),
                        nobody("8: unknown, seen at the first request", "/own-late/unknown/bob", needs("user:{name}")),
                        nobody("8: taken @Encoded, seen at the first request", "/own-late/encoded/bob", NEEDS_USER),
                        closed("8: a stray brace, seen at the first request", "/own-late/stray/bob"),
                        closed("8: a role of the caller's choice, seen at the first request", "/own-late/leading/bob"),
                        closed("8: two values for one role, seen at the first request", "/own-late/adjacent/bob")));
    }

    private static Case bob(String name, String path, Answer denied) {
        return Case.of(name, path, denied, Answer.granted(), denied);
    }

    private static Case nobody(String name, String path, Answer denied) {
        return Case.everybody(name, path, denied);
    }

    @RequiresRole("user:{id}")
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Owner {}

    @Path("own")
    public static class Own {
        @GET
        @Path("user/{id}")
        @RequiresRole("user:{id}")
        public String user(@PathParam("id") String id) {
            return "ok";
        }

        @GET
        @Path("of-alice")
        @RequiresRole("user:alice")
        public String ofAlice() {
            return "ok";
        }

        @GET
        @Path("either/{id}")
        @RequiresRole({"admin", "user:{id}"})
        public String either(@PathParam("id") String id) {
            return "ok";
        }

        @GET
        @Path("stereotype/{id}")
        @Owner
        public String stereotype(@PathParam("id") String id) {
            return "ok";
        }

        @GET
        @Path("part/x-{id}-y")
        @RequiresRole("user:{id}")
        public String part(@PathParam("id") String id) {
            return "ok";
        }

        @GET
        @Path("literal/{id}")
        @RolesAllowed("user:{id}")
        public String literal(@PathParam("id") String id) {
            return "ok";
        }

        @Path("located/{id}")
        @RequiresRole("user:{id}")
        public Located located() {
            return new Located();
        }

        @Path("teams/{team}")
        public Team team(@PathParam("team") String team) {
            return new Team();
        }

        @Path("twice/{id}")
        public Again again() {
            return new Again();
        }
    }

    public static class Located {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class Team {
        @GET
        @Path("{id}")
        @RequiresRole("team:{team}:{id}")
        public String get() {
            return "ok";
        }
    }

    public static class Again {
        @GET
        @Path("{id}")
        @RequiresRole("user:{id}")
        public String get(@PathParam("id") String id) {
            return "ok";
        }
    }

    @Path("own-in/{team}")
    public static class OfClass {
        @GET
        @Path("{id}")
        @RequiresRole("team:{team}:{id}")
        public String get(@PathParam("id") String id) {
            return "ok";
        }
    }

    @Path("own-late")
    public static class Late {
        @Path("{kind}/{id}")
        public Object sub(@PathParam("kind") String kind) {
            return switch (kind) {
                case "fine" -> new Fine();
                case "unknown" -> new Unknown();
                case "encoded" -> new TakesEncoded();
                case "stray" -> new Stray();
                case "leading" -> new Leading();
                default -> new Adjacent();
            };
        }
    }

    public static class Fine {
        @GET
        @RequiresRole("user:{id}")
        public String get() {
            return "ok";
        }
    }

    public static class Unknown {
        @GET
        @RequiresRole("user:{name}")
        public String get() {
            return "ok";
        }
    }

    public static class TakesEncoded {
        @GET
        @RequiresRole("user:{id}")
        public String get(@PathParam("id") @Encoded String id) {
            return "ok";
        }
    }

    public static class Stray {
        @GET
        @RequiresRole("user:{id")
        public String get() {
            return "ok";
        }
    }

    public static class Leading {
        @GET
        @RequiresRole("{id}")
        public String get() {
            return "ok";
        }
    }

    public static class Adjacent {
        @GET
        @RequiresRole("user:{kind}{id}")
        public String get() {
            return "ok";
        }
    }
}
