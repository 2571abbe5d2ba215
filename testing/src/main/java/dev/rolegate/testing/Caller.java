package dev.rolegate.testing;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Whom a credential names, over the connection that there is. */
record Caller(Credential credential, @Nullable SecurityContext before) implements SecurityContext {

    @Override
    public @Nullable Principal getUserPrincipal() {
        String name = credential.name();
        return name == null ? null : () -> name;
    }

    @Override
    public boolean isUserInRole(String role) {
        return credential.name() != null && credential.roles().contains(role);
    }

    @Override
    public boolean isSecure() {
        return before != null && before.isSecure();
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
        return credential.name() == null ? null : "Rolegate-Test";
    }
}
