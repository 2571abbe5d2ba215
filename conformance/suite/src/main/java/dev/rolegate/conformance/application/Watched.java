package dev.rolegate.conformance.application;

import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A running application that only reports until a day, as its client sees it: what was said of each request, and that day's end. */
public final class Watched implements AutoCloseable {

    static final String UNTIL = "rolegate.report-only-until";

    private final Client client;

    /** The one of a server. */
    public Watched(Server server) throws IOException {
        client = new Client(server);
        ask(Watching.BEGIN);
    }

    /**
     * What was said of the last request.
     *
     * @param predicted the denial that was told; {@code null} for none
     * @param enforced the same where it was one
     * @param may what the access matrix said before; {@code null} if it does not know the endpoint, or nothing was matched
     */
    public record Said(@Nullable String predicted, @Nullable String enforced, MayI.@Nullable Answer may) {}

    /** An application to be watched. */
    public static Part in(Part part, String until) {
        return part.withProperty(UNTIL, until)
                .withProperty(MovedClock.PROPERTY, Watching.STATE.clock)
                .withClasses(Watching.class, MayI.class);
    }

    /**
     * Before it is started.
     *
     * @param shown the application, where the running one does not show its matrix
     */
    public static void prepare(@Nullable Application shown) {
        Watching.STATE.clock.goBack();
        Watching.STATE.shown = shown;
    }

    /** The day until which it only reports; the empty string if it is not watched. */
    static String until(Part part) {
        return part.properties().containsKey(MovedClock.PROPERTY)
                ? String.valueOf(part.properties().get(UNTIL))
                : "";
    }

    /** The next request is for this case. */
    public void next(Case request) throws IOException {
        ask(Watching.NEXT + request.verb() + ' ' + request.path());
    }

    /** The day is over. */
    public void passBy(LocalDate day) throws IOException {
        ask(Watching.PASS + day);
    }

    public Said said() throws IOException {
        Reply reply = ask(Watching.LAST);
        String may = reply.header("x-may");
        return new Said(
                line(reply.header("x-predicted")),
                line(reply.header("x-enforced")),
                may.isEmpty() ? null : MayI.Answer.valueOf(may));
    }

    private static @Nullable String line(String text) {
        return text.isEmpty() ? null : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private Reply ask(String question) throws IOException {
        Reply reply = client.exchange("GET", "/", List.of(Watching.QUESTION + ": " + question), null);
        if (reply.status() != 204) {
            throw new IllegalStateException("The application does not answer: " + reply);
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        ask(Watching.END);
        client.close();
    }
}
