package dev.rolegate.testing;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Signs the caller in that a header of this JVM names; once more after the application's own authentication. */
@Priority(LoginFilter.PRIORITY)
class LoginFilter implements ContainerRequestFilter {

    static final int PRIORITY = Priorities.AUTHENTICATION + 1;

    /** Sub-resource locators run before any other filter. */
    @PreMatching
    @Priority(LoginFilter.PRIORITY)
    static final class BeforeMatching extends LoginFilter {

        @Override
        void accept(Credential credential, ContainerRequestContext request) {
            super.accept(credential, request);
            if (credential.purpose() == Credential.Purpose.PRESENCE) {
                request.abortWith(AnswerFilter.answer());
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(Identity.HEADER);
        if (header == null) {
            return;
        }
        Credential credential = Credential.read(header);
        if (credential == null) {
            request.abortWith(Response.status(Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Rolegate-Test")
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("The header " + Identity.HEADER + " was not signed in this JVM.")
                    .build());
        } else {
            accept(credential, request);
        }
    }

    void accept(Credential credential, ContainerRequestContext request) {
        request.setSecurityContext(new Caller(credential, request.getSecurityContext()));
    }
}
