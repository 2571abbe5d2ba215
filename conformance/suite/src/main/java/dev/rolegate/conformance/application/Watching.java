package dev.rolegate.conformance.application;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lets a client move the clock of an application, and tells what its gate and its access matrix said of the last request. */
@PreMatching
public final class Watching implements ContainerRequestFilter {

    static final String QUESTION = "X-Watch";
    static final String BEGIN = "begin";
    static final String END = "end";
    static final String NEXT = "next ";
    static final String PASS = "pass ";
    static final String LAST = "last";

    /** Of the JVM: a server may make an Application, or a filter, anew for who asks. */
    static final State STATE = new State();

    static final class State {
        final MovedClock clock = new MovedClock();
        volatile @Nullable DecisionLog log;
        /** In place of the running application, where that does not show its matrix. */
        volatile @Nullable Application shown;

        volatile @Nullable Templates templates;
        /** Verb and path of the next request. */
        volatile String asked = "";

        volatile String answer = "";
    }

    /** For the runtime. */
    public Watching() {}

    @Override
    public void filter(ContainerRequestContext request) {
        String question = request.getHeaderString(QUESTION);
        if (question == null) {
            return;
        }
        DecisionLog log = STATE.log;
        Response.ResponseBuilder answer = Response.noContent().header("X-May", STATE.answer);
        if (log != null) {
            answer.header("X-Predicted", text(log.last("Would be denied: ")));
            answer.header("X-Enforced", text(log.last("Denied: ")));
            log.clear();
        }
        STATE.answer = "";
        STATE.asked = "";
        take(question);
        request.abortWith(answer.build());
    }

    private static String text(String line) {
        return URLEncoder.encode(line, StandardCharsets.UTF_8);
    }

    private static void take(String question) {
        if (question.equals(BEGIN) || question.equals(END)) {
            begin(question.equals(BEGIN));
        } else if (question.startsWith(NEXT)) {
            STATE.asked = question.substring(NEXT.length());
        } else if (question.startsWith(PASS)) {
            STATE.clock.passBy(LocalDate.parse(question.substring(PASS.length())));
        }
    }

    private static void begin(boolean anew) {
        DecisionLog before = STATE.log;
        if (before != null) {
            before.close();
        }
        STATE.log = anew ? new DecisionLog() : null;
        STATE.templates = null;
    }
}
