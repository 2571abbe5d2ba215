package dev.rolegate.conformance.caller;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** What an authentication says of a caller who is one of the suite's. */
public class IdentityContext implements SecurityContext {

    private final Identity identity;

    /** Of this caller. */
    public IdentityContext(Identity identity) {
        this.identity = identity;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        String name = identity.principal();
        return name == null ? null : () -> name;
    }

    @Override
    public boolean isUserInRole(String role) {
        return identity.roles().contains(role);
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
        return null;
    }
}
