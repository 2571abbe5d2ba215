package dev.rolegate.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rolegate.AccessMatrix;
import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the running application says of itself; a runtime's test says how to start a server with an Application. */
public abstract class AccessMatrixSuite {

    /** For a subclass of each runtime. */
    protected AccessMatrixSuite() {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** Whether a {@code PATCH} runs another method besides, which an Application does not show. */
    protected boolean runsMoreForPatch() {
        return false;
    }

    @TestFactory
    @DisplayName("the matrix of the running application is that of its Application")
    Stream<DynamicTest> running() {
        return Parts.all().stream()
                .map(part -> dynamicTest(part.name(), () -> {
                    ConformanceApplication application = part.behind(Gate.ROLEGATE);
                    AccessMatrix before = AccessMatrix.of(application);
                    application.getSingletons().add(new Shows());
                    try (Server server = start(application);
                            Client client = new Client(server.base())) {
                        Reply reply = client.exchange("GET", "/", List.of(), null);
                        // One part has an interceptor that puts something in front of every body.
                        assertEquals(
                                endpoints(before.toJson()),
                                endpoints(reply.body().substring(reply.body().indexOf('{'))));
                    }
                }));
    }

    private JsonElement endpoints(String json) {
        JsonObject matrix = JsonParser.parseString(json).getAsJsonObject();
        if (runsMoreForPatch()) {
            List<JsonElement> others = matrix.getAsJsonArray("endpoints").asList();
            others.removeIf(
                    each -> each.getAsJsonObject().get("verb").getAsString().equals("PATCH"));
        }
        return matrix;
    }

    /** Answers every request with the matrix; RESTEasy shows its Configuration only while a request runs. */
    @PreMatching
    private static final class Shows implements ContainerRequestFilter {

        @Context
        private @Nullable Configuration configuration;

        @Override
        public void filter(ContainerRequestContext request) {
            String matrix =
                    AccessMatrix.running(Objects.requireNonNull(configuration)).toJson();
            request.abortWith(Response.ok(matrix, "application/json").build());
        }
    }
}
