package dev.rolegate.conformance.caller;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an authentication says of a caller. */
public class CallerContext implements SecurityContext {

    private final @Nullable Principal principal;
    private final Predicate<String> roles;

    /** Of one of the suite's. */
    public CallerContext(Identity identity) {
        this(named(identity.principal()), identity.roles()::contains);
    }

    /** Of somebody with these roles. */
    public CallerContext(String name, Set<String> roles) {
        this(() -> name, roles::contains);
    }

    /** Of anybody, or of nobody; how a role is looked up may fail. */
    public CallerContext(@Nullable Principal principal, Predicate<String> roles) {
        this.principal = principal;
        this.roles = roles;
    }

    private static @Nullable Principal named(@Nullable String name) {
        return name == null ? null : () -> name;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return principal;
    }

    @Override
    public boolean isUserInRole(String role) {
        return roles.test(role);
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
