package com.example.users;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Says who is calling; a request without a token stays anonymous, and Rolegate decides what that is worth. */
@Priority(Priorities.AUTHENTICATION)
final class BearerAuthentication implements ContainerRequestFilter {

    static final String CHALLENGE = "Bearer realm=\"users\"";
    private static final String SCHEME = "Bearer ";

    private final TokenVerifier tokens;
    private final UsersDatabase database;

    BearerAuthentication(TokenVerifier tokens, UsersDatabase database) {
        this.tokens = tokens;
        this.database = database;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return;
        }
        try {
            Caller caller =
                    tokens.verify(authorization.substring(SCHEME.length()).strip());
            request.setSecurityContext(new DatabaseCaller(caller, database));
        } catch (TokenVerifier.BadTokenException e) {
            // RFC 6750, section 3.1; what is wrong with the token is the log's business, not the caller's.
            request.abortWith(Response.fromResponse(ApiError.response(
                            Status.UNAUTHORIZED,
                            "InvalidToken",
                            "The token is broken, expired or not meant for this API."))
                    .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"")
                    .build());
        }
    }
}
