package com.example.users;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;

/** Signs every request of a test in; an application's own authentication stands here in production. */
@Priority(Priorities.AUTHENTICATION)
record SignedInAs(String name, Set<String> roles) implements ContainerRequestFilter, SecurityContext {

    @Override
    public void filter(ContainerRequestContext request) {
        request.setSecurityContext(this);
    }

    @Override
    public Principal getUserPrincipal() {
        return () -> name;
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
