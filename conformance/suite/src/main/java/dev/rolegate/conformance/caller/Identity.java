package dev.rolegate.conformance.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who calls: named in a request header by the client, turned into a security context by {@link IdentityFilter}. */
public enum Identity {
    ANONYMOUS(null, Set.of()),
    USER("bob", Set.of("user")),
    ADMIN("alice", Set.of("user", "admin"));

    /** The request header that carries the identity's name. */
    public static final String HEADER = "X-Identity";

    private final @Nullable String principal;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes none that could change.
    private final Set<String> roles;

    Identity(@Nullable String principal, Set<String> roles) {
        this.principal = principal;
        this.roles = roles;
    }

    /** The principal's name, or {@code null} for nobody. */
    public @Nullable String principal() {
        return principal;
    }

    /** The roles that the caller has. */
    public Set<String> roles() {
        return roles;
    }
}
