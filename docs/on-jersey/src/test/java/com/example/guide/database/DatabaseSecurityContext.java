package com.example.guide.database;

import com.example.guide.database.Users.User;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;

/** The caller of one request; the database is asked when somebody wants to know, and then once. */
final class DatabaseSecurityContext implements SecurityContext {

    private final Supplier<Optional<User>> lookup;
    private final boolean secure;
    private boolean asked;
    private Optional<User> user;

    DatabaseSecurityContext(Supplier<Optional<User>> lookup, boolean secure) {
        this.lookup = lookup;
        this.secure = secure;
    }

    private synchronized Optional<User> user() {
        if (!asked) {
            asked = true; // Before the look-up: a database that is down is not asked twice.
            user = lookup.get();
        }
        if (user == null) {
            throw new IllegalStateException("The caller could not be looked up.");
        }
        return user;
    }

    @Override
    public Principal getUserPrincipal() {
        return user().<Principal>map(found -> found::name).orElse(null);
    }

    @Override
    public boolean isUserInRole(String role) {
        return user().map(found -> found.roles().contains(role)).orElse(false);
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return "Bearer";
    }
}
