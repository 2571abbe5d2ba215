package com.example.guide;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;

/** Who calls in a test; {@link #NOBODY} has no principal. */
public record Caller(String name, Set<String> roles) implements SecurityContext {

    public static final Caller NOBODY = new Caller(null, Set.of());

    public static Caller withRoles(String... roles) {
        return new Caller("bob", Set.of(roles));
    }

    @Override
    public Principal getUserPrincipal() {
        return name == null ? null : () -> name;
    }

    @Override
    public boolean isUserInRole(String role) {
        return roles.contains(role);
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return "test";
    }
}
