package dev.rolegate.testing;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** Answers a verifier's request right behind the check, so that no resource method runs and no data changes. */
@Priority(Priorities.AUTHORIZATION + 1)
final class AnswerFilter implements ContainerRequestFilter {

    /** No application answers with it. */
    static final int STATUS = 299;

    /** Of what passes only since the gate reports, and does not enforce. */
    static final int NOT_ENFORCED = 298;

    private static final String REPORTED = "dev.rolegate.reported";

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(Identity.HEADER);
        Credential credential = header == null ? null : Credential.read(header);
        if (credential != null && credential.purpose() == Credential.Purpose.CHECK) {
            request.abortWith(
                    request.getProperty(REPORTED) == null
                            ? answer()
                            : Response.status(NOT_ENFORCED).build());
        }
    }

    static Response answer() {
        return Response.status(STATUS).build();
    }
}
