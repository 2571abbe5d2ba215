package dev.rolegate.conformance.host;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.conformance.application.Templates;
import dev.rolegate.conformance.cases.Case;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the access matrix of the running application, right before the gate decides, whether the caller gets in. */
@Priority(Priorities.AUTHORIZATION - 1)
final class MayI implements ContainerRequestFilter {

    /** What the matrix says, in the words of a decision. */
    enum Answer {
        YES,
        NO,
        UNAVAILABLE
    }

    private final @Nullable Application shown;
    private volatile @Nullable Templates templates;
    private volatile @Nullable Case asked;
    private volatile @Nullable Answer answer;

    @Context
    private @Nullable Configuration configuration;

    /**
     * For one application.
     *
     * @param shown the application, where the running one does not show its matrix
     */
    MayI(@Nullable Application shown) {
        this.shown = shown;
    }

    /** The next request is this one. */
    void ask(Case request) {
        asked = request;
        answer = null;
    }

    /** {@code null} if the matrix does not know the endpoint, or nothing was matched. */
    @Nullable
    Answer answer() {
        return answer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Case about = asked;
        if (about == null) {
            return;
        }
        asked = null;
        Endpoint endpoint = templates().find(about);
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
            answer = endpoint.grants(request.getSecurityContext(), parameters) ? Answer.YES : Answer.NO;
        } catch (AuthorizationUnavailableException failed) {
            answer = Answer.UNAVAILABLE;
        }
    }

    private Templates templates() {
        Templates known = templates;
        if (known == null) {
            known = new Templates(
                    shown == null
                            ? AccessMatrix.running(Objects.requireNonNull(configuration))
                            : AccessMatrix.of(shown));
            templates = known;
        }
        return known;
    }
}
