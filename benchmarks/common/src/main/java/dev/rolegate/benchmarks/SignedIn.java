package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;

/** Who calls; the same authentication filter in every row, since an application with roles has one. */
@Priority(Priorities.AUTHENTICATION)
public record SignedIn(Principal principal, Set<String> roles) implements ContainerRequestFilter, SecurityContext {

    /** The caller with these roles. */
    public static SignedIn as(String... roles) {
        return new SignedIn(() -> "bob", Set.of(roles));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setSecurityContext(this);
    }

    @Override
    public Principal getUserPrincipal() {
        return principal;
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
        return "benchmark";
    }
}
