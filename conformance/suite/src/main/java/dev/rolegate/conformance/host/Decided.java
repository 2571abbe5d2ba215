package dev.rolegate.conformance.host;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Requirements of several kinds on methods of several kinds, and what each caller gets. */
@Path("decided")
public class Decided {

    static final List<Case> CASES = List.of(
            Case.admin("one role", "/decided/admin"),
            Case.user("another role", "/decided/user"),
            Case.open("none", "/decided/open"),
            Case.closed("closed", "/decided/closed"),
            Case.of(
                    "signed in",
                    "/decided/signed-in",
                    Answer.denied("This request requires a signed-in caller."),
                    Answer.granted(),
                    Answer.granted()),
            Case.of("all of two", "/decided/all", Case.NEEDS_USER, Case.NEEDS_ADMIN, Answer.granted()),
            Case.admin("CompletionStage", "/decided/stage"),
            Case.user("@Suspended", "/decided/suspended"),
            Case.of("behind a locator", "/decided/sub/admin", Case.NEEDS_USER, Case.NEEDS_ADMIN, Answer.granted()),
            Case.user("behind a locator, asynchronous", "/decided/sub/stage"));

    private final Executor executor;

    Decided(Executor executor) {
        this.executor = executor;
    }

    @GET
    @Path("admin")
    @RequiresRole("admin")
    public String admin() {
        return "ok";
    }

    @GET
    @Path("user")
    @RequiresRole("user")
    public String user() {
        return "ok";
    }

    @GET
    @Path("open")
    public String open() {
        return "ok";
    }

    @GET
    @Path("closed")
    @DenyAll
    public String closed() {
        return "ok";
    }

    @GET
    @Path("signed-in")
    @RequiresRole(RequiresRole.AUTHENTICATED)
    public String signedIn() {
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
    @Path("stage")
    @RequiresRole("admin")
    public CompletionStage<String> stage() {
        return CompletableFuture.supplyAsync(() -> "ok", executor);
    }

    @GET
    @Path("suspended")
    @RequiresRole("user")
    public void suspended(@Suspended AsyncResponse response) {
        executor.execute(() -> response.resume("ok"));
    }

    @Path("sub")
    @RequiresRole("user")
    public Object sub() {
        return new Sub(executor);
    }

    /** Reached through a locator that tells nothing. */
    public static class Sub {

        private final Executor executor;

        Sub(Executor executor) {
            this.executor = executor;
        }

        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }

        @GET
        @Path("stage")
        public CompletionStage<String> stage() {
            return CompletableFuture.supplyAsync(() -> "ok", executor);
        }
    }

    static String expected(Case request, Identity identity) {
        Answer answer = request.answer(identity);
        return answer.status() + " " + answer.body();
    }
}
