package dev.rolegate.conformance.application;

import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the client what cannot be seen in any answer; in headers, since some parts change every body. */
@PreMatching
public final class Observed implements ContainerRequestFilter {

    private static final String QUESTION = "X-Observed";
    private static final String INTEGRATIONS = "X-Integrations";
    private static final String COMPLAINTS = "X-Complaints";

    private final IdentityFilter identities;

    @Context
    private @Nullable Configuration configuration;

    Observed(IdentityFilter identities) {
        this.identities = identities;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(QUESTION) != null) {
            request.abortWith(Response.noContent()
                    .header(INTEGRATIONS, integrations())
                    .header(COMPLAINTS, complaints())
                    .build());
        }
    }

    /** Each once, since a header does not hold many. */
    private String complaints() {
        return identities.complaints().stream().distinct().collect(Collectors.joining("; "));
    }

    /** So that a run with core alone is one. */
    private String integrations() {
        Configuration all = configuration;
        return all == null
                ? ""
                : Stream.concat(
                                all.getClasses().stream(),
                                all.getInstances().stream().map(Object::getClass))
                        .map(Class::getName)
                        .filter(name -> name.matches("dev\\.rolegate\\.\\w+\\.\\w+Integration"))
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(TreeSet::new), names -> String.join(", ", names)));
    }

    /** What the gate asked that it must never ask, and the class names of the integrations that the runtime found. */
    public record Answer(List<String> complaints, String integrations) {}

    public static Answer ask(Client client) throws IOException {
        Reply reply = client.exchange("GET", "/", List.of(QUESTION + ": yes"), null);
        if (reply.status() != 204) {
            throw new IllegalStateException("The application does not answer: " + reply);
        }
        String complaints = reply.header("x-complaints");
        return new Answer(
                complaints.isEmpty() ? List.of() : List.of(complaints.split("; ")), reply.header("x-integrations"));
    }
}
