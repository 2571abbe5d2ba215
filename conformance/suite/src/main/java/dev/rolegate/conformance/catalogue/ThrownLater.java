package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.everybody;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The same exceptions from elsewhere: filters, asynchronous methods, and on the way out. */
public final class ThrownLater {

    private static final String OWNER = "Only the owner may do this.";
    private static final Answer DENIED = Answer.denied(OWNER);

    private ThrownLater() {}

    public static Shapes shapes() {
        return Shapes.of(
                Later.class,
                everybody("4: a stage that fails", "/later/failed", DENIED),
                everybody("4: a stage that fails on another thread", "/later/supplied", DENIED),
                everybody("4: a stage that fails with a ForbiddenException", "/later/forbidden", Answer.closed()),
                everybody("4: a suspended response", "/later/resumed", DENIED),
                everybody("4: a suspended response, resumed later", "/later/resumed-later", DENIED),
                everybody("4: the application's own time-out", "/later/timeout", Answer.own(503, "")),
                everybody("4: a filter", "/later/filtered", DENIED).sending("X-Throw: denial"),
                everybody("4: a filter, ForbiddenException", "/later/filtered", Answer.closed())
                        .sending("X-Throw: forbidden"),
                everybody("4: a filter, ForbiddenException with an entity", "/later/filtered", Answer.own(403, "mine"))
                        .sending("X-Throw: entity"),
                everybody("4: a filter before matching", "/later/nothing", DENIED)
                        .sending("X-Throw-Early: denial"),
                everybody("4: a filter before matching, ForbiddenException", "/later/nothing", Answer.closed())
                        .sending("X-Throw-Early: forbidden"),
                everybody("4: a response filter", "/later/filtered", DENIED).sending("X-Throw-Late: denial"));
    }

    /** Marks the method before which, and after which, a filter throws. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Filtered {}

    private static RuntimeException named(String what) {
        return switch (what) {
            case "denial" -> new InsufficientPermissionsException(OWNER);
            case "forbidden" -> new ForbiddenException("secret detail");
            default ->
                new ForbiddenException(Response.status(403)
                        .type("text/plain")
                        .entity("mine".getBytes(StandardCharsets.UTF_8))
                        .build());
        };
    }

    /** Throws what a request header names. */
    @Filtered
    public static class Filter implements ContainerRequestFilter, ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String what = request.getHeaderString("X-Throw");
            if (what != null) {
                throw named(what);
            }
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            String what = request.getHeaderString("X-Throw-Late");
            if (what != null && response.getStatus() == 200) {
                throw named(what);
            }
        }
    }

    /** The same before anything is matched. */
    @PreMatching
    public static class EarlyFilter implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String what = request.getHeaderString("X-Throw-Early");
            if (what != null) {
                throw named(what);
            }
        }
    }

    @Path("later")
    public static class Later {
        @GET
        @Path("failed")
        public CompletionStage<String> failed() {
            return CompletableFuture.failedFuture(new InsufficientPermissionsException(OWNER));
        }

        @GET
        @Path("supplied")
        public CompletionStage<String> supplied() {
            return CompletableFuture.supplyAsync(
                    () -> {
                        throw new InsufficientPermissionsException(OWNER);
                    },
                    Async.LATER);
        }

        @GET
        @Path("forbidden")
        public CompletionStage<String> forbidden() {
            return CompletableFuture.failedFuture(new ForbiddenException("secret detail"));
        }

        @GET
        @Path("resumed")
        public void resumed(@Suspended AsyncResponse response) {
            response.resume(new InsufficientPermissionsException(OWNER));
        }

        @GET
        @Path("resumed-later")
        public void resumedLater(@Suspended AsyncResponse response) {
            new Thread(() -> response.resume(new InsufficientPermissionsException(OWNER))).start();
        }

        @GET
        @Path("timeout")
        public void timeout(@Suspended AsyncResponse response) {
            response.setTimeout(10, TimeUnit.MILLISECONDS);
        }

        @GET
        @Path("filtered")
        @Filtered
        public String filtered() {
            return "ok";
        }
    }
}
