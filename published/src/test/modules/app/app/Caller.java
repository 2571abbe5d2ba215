package app;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

record Caller(String role) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
        return () -> role;
    }

    @Override
    public boolean isUserInRole(String asked) {
        return asked.equals(role);
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return null;
    }
}
