package dev.rolegate.conformance.application;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AuthorizationUnavailableException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the access matrix of the running application, right before the gate decides, whether the caller gets in. */
@Priority(Priorities.AUTHORIZATION - 1)
public final class MayI implements ContainerRequestFilter {

    /** What the matrix says, in the words of a decision. */
    public enum Answer {
        YES,
        NO,
        UNAVAILABLE
    }

    @Context
    private @Nullable Configuration configuration;

    /** For the runtime. */
    public MayI() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Watching.State state = Watching.STATE;
        String about = state.asked;
        if (about.isEmpty()) {
            return;
        }
        state.asked = "";
        String[] verbAndPath = about.split(" ", 2);
        Endpoint endpoint = templates(state).find(verbAndPath[0], verbAndPath[1]);
        if (endpoint == null || endpoint.access() == AccessMatrix.Access.UNKNOWN) {
            return;
        }
        Map<String, String> parameters = new HashMap<>();
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            if (values.size() == 1) {
                parameters.put(name, values.get(0));
            }
        });
        try {
            state.answer = (endpoint.grants(request.getSecurityContext(), parameters) ? Answer.YES : Answer.NO).name();
        } catch (AuthorizationUnavailableException failed) {
            state.answer = Answer.UNAVAILABLE.name();
        }
    }

    private Templates templates(Watching.State state) {
        Templates known = state.templates;
        if (known == null) {
            known = new Templates(
                    state.shown == null
                            ? AccessMatrix.running(Objects.requireNonNull(configuration))
                            : AccessMatrix.of(state.shown));
            state.templates = known;
        }
        return known;
    }
}
