package com.example.users;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/**
 * Whom a token speaks for, with the roles that the database gives besides: {@code user:122} to whose account that is. Asked only
 * for a role that the token does not have; should the database not answer, Rolegate's answer is a 503.
 */
record DatabaseCaller(Caller token, UsersDatabase database) implements SecurityContext {

    private static final String OWNER = "user:";

    @Override
    public Principal getUserPrincipal() {
        return token.getUserPrincipal();
    }

    @Override
    public boolean isUserInRole(String role) {
        return token.isUserInRole(role)
                || (role.startsWith(OWNER) && database.rolesOf(token.name()).contains(role));
    }

    @Override
    public boolean isSecure() {
        return token.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
        return token.getAuthenticationScheme();
    }
}
