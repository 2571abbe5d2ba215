package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Methods that answer later. */
public final class Async {

    /** So late that no runtime has the answer when the method returns. */
    static final Executor LATER = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private static final Answer AUDITORS = Answer.denied("This request requires the 'auditor' role.");

    private Async() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        Later.class,
                        admin("11: a suspended response", "/async/suspended"),
                        admin("11: a suspended response to an entity", "/async/suspended")
                                .with("POST"),
                        admin("11: a completion stage", "/async/stage"),
                        open("11: a completion stage without a role", "/async/open-stage")),
                Shapes.of(
                        Events.class,
                        Case.of("11: server-sent events, denied", "/events", AUDITORS, AUDITORS, AUDITORS)));
    }

    @Path("async")
    public static class Later {
        @GET
        @Path("suspended")
        @RequiresRole("admin")
        public void suspended(@Suspended AsyncResponse response) {
            new Thread(() -> response.resume("ok")).start();
        }

        @POST
        @Path("suspended")
        @RequiresRole("admin")
        public void suspended(Entity entity, @Suspended AsyncResponse response) {
            new Thread(() -> response.resume("ok")).start();
        }

        @GET
        @Path("stage")
        @RequiresRole("admin")
        public CompletionStage<String> stage() {
            return CompletableFuture.supplyAsync(() -> "ok", LATER);
        }

        @GET
        @Path("open-stage")
        public CompletionStage<String> openStage() {
            return CompletableFuture.supplyAsync(() -> "ok", LATER);
        }
    }

    /** Nobody gets in: on Jersey and CXF the events themselves would need a module of their own. */
    @Path("events")
    public static class Events {
        @GET
        @Produces(MediaType.SERVER_SENT_EVENTS)
        @RequiresRole("auditor")
        public void events(@Context SseEventSink sink, @Context Sse sse) throws IOException {
            sink.send(sse.newEvent("ok"));
            sink.close();
        }
    }
}
