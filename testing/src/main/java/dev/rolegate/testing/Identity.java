package dev.rolegate.testing;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, in a test: register it with the client, and {@link IdentityFeature} with the application under test.
 *
 * <p>The identity travels in a header that is signed with a key of this JVM, made at random: it is worth nothing anywhere
 * else, so that client and application have to run in one JVM.
 *
 * <pre>{@code
 * target("users/123").register(Identity.of("bob", "user")).request().delete();
 * }</pre>
 */
public final class Identity implements ClientRequestFilter {

    /** The header in which an identity travels, for clients that are none of Jakarta REST's. */
    public static final String HEADER = "X-Rolegate-Identity";

    private final @Nullable String name;
    private final Set<String> roles;

    private Identity(@Nullable String name, Set<String> roles) {
        this.name = name;
        this.roles = roles;
    }

    /**
     * A caller with a principal.
     *
     * @param name the principal's name; an empty one is refused with an {@link IllegalArgumentException}
     * @param roles the roles that the caller has, any text
     * @return the identity
     */
    public static Identity of(String name, String... roles) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A principal without a name is nobody: use Identity.anonymous().");
        }
        return new Identity(Objects.requireNonNull(name), new TreeSet<>(List.of(roles)));
    }

    /**
     * A caller without a principal, whatever else the request may carry.
     *
     * @return the identity
     */
    public static Identity anonymous() {
        return new Identity(null, Set.of());
    }

    /** Adds the header. */
    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HEADER, header());
    }

    /**
     * The value of {@link #HEADER}.
     *
     * @return printable ASCII
     */
    public String header() {
        return new Credential(Credential.Purpose.CALL, name, roles).toHeader();
    }

    /** The same, for a request that is to be answered before the resource method. */
    String header(Credential.Purpose purpose) {
        return new Credential(purpose, name, roles).toHeader();
    }

    /** As a security context has it. */
    SecurityContext asCaller() {
        return new Caller(new Credential(Credential.Purpose.CHECK, name, roles), null);
    }

    @Override
    public String toString() {
        if (name == null) {
            return "an anonymous caller";
        }
        return roles.isEmpty() ? "a caller without roles" : "a caller with the roles " + roles;
    }
}
